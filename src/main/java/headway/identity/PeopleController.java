package headway.identity;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.AllowedTo;
import headway.web.Deed;
import headway.web.FormProblem;
import headway.web.Navigation;
import headway.web.NavigationItem;
import headway.web.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People and their accounts: the list, inviting, changing, closing. Administrators change, the head reads. */
@Controller
class PeopleController implements Navigation {

    /** The passphrase that the page shows this once. */
    private static final String GIVEN = "given";

    private final PersonDetails people;
    private final AccountAdministration administration;
    private final SecondFactors factors;
    private final ObjectProvider<SchoolScope> scopes;

    PeopleController(
            PersonDetails people,
            AccountAdministration administration,
            SecondFactors factors,
            ObjectProvider<SchoolScope> scopes) {
        this.people = people;
        this.factors = factors;
        this.administration = administration;
        this.scopes = scopes;
    }

    @Override
    public List<NavigationItem> items(CurrentUser user) {
        return user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT) || user.is(Role.ADMINISTRATOR)
                ? List.of(new NavigationItem(90, "Administration", "/people"))
                : List.of();
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.ADMINISTRATOR})
    @GetMapping("/people")
    String list(CurrentUser user, Model model) {
        model.addAttribute("people", people.all(user));
        return "identity/people";
    }

    @AllowedTo(Role.ADMINISTRATOR)
    @GetMapping("/people/new")
    String invitation(Model model) {
        return invitation(List.of(), Map.of(), model);
    }

    private static String invitation(List<Map.Entry<String, String>> problems, Map<String, String> typed, Model model) {
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        return "identity/invite";
    }

    @AllowedTo(Role.ADMINISTRATOR)
    @PostMapping("/people")
    String invite(@RequestParam Map<String, String> typed, CurrentUser user, Model model) {
        try {
            PersonForm form = PersonForm.of(typed, user.authority(), scopes.orderedStream());
            return shown(administration.invite(form, user), user, model);
        } catch (FormProblem e) {
            return invitation(e.problems(), typed, model);
        }
    }

    /** Shown by this answer and no other: a passphrase passes through no session. */
    private String shown(AccountAdministration.Given given, CurrentUser user, Model model) {
        model.addAttribute(GIVEN, given.passphrase());
        return person(given.account(), List.of(), Map.of(), user, model);
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.ADMINISTRATOR})
    @GetMapping("/people/{id}")
    String person(@PathVariable long id, CurrentUser user, Model model) {
        return person(id, List.of(), Map.of(), user, model);
    }

    private String person(
            long id,
            List<Map.Entry<String, String>> problems,
            Map<String, String> typed,
            CurrentUser user,
            Model model) {
        PersonDetail person = people.find(id, user).orElseThrow(() -> new NotFoundException("Account " + id));
        model.addAttribute("person", person);
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed.isEmpty() ? present(person) : typed);
        model.addAttribute("self", id == user.id());
        if (!model.containsAttribute(GIVEN)) {
            model.addAttribute(GIVEN, "");
        }
        return "identity/person";
    }

    private static Map<String, String> present(PersonDetail person) {
        return Map.of(
                "mailAddress",
                Objects.requireNonNullElse(person.mailAddress(), ""),
                "fullName",
                person.fullName(),
                "role",
                person.role().name(),
                "schools",
                person.schools().stream()
                        .filter(PersonDetail.Led::present)
                        .map(PersonDetail.Led::urn)
                        .map(Urn::toString)
                        .collect(Collectors.joining(", ")));
    }

    /** Does a deed on an account; where it cannot be, shows the page again with what was typed. */
    private String deed(
            long id,
            Map<String, String> typed,
            String done,
            CurrentUser user,
            Model model,
            RedirectAttributes flash,
            Runnable work) {
        return Deed.done(
                work, done, "/people/" + id, flash, problem -> person(id, problem.problems(), typed, user, model));
    }

    @AllowedTo(Role.ADMINISTRATOR)
    @PostMapping("/people/{id}")
    String change(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        PersonDetail person = people.find(id, user).orElseThrow(() -> new NotFoundException("Account " + id));
        return deed(id, typed, "The account is changed.", user, model, flash, () -> {
            Map<String, String> whole = new HashMap<>(typed);
            whole.put("signInName", person.signInName());
            administration.change(id, PersonForm.of(whole, user.authority(), scopes.orderedStream()), user);
        });
    }

    @AllowedTo(Role.ADMINISTRATOR)
    @PostMapping("/people/{id}/passphrase")
    String reset(@PathVariable long id, CurrentUser user, Model model) {
        try {
            return shown(administration.reset(id, user), user, model);
        } catch (FormProblem e) {
            return person(id, e.problems(), Map.of(), user, model);
        }
    }

    @AllowedTo(Role.ADMINISTRATOR)
    @PostMapping("/people/{id}/second-factor/reset")
    String resetSecondFactor(@PathVariable long id, CurrentUser user, Model model, RedirectAttributes flash) {
        return deed(
                id, Map.of(), "The second factor is taken away.", user, model, flash, () -> factors.reset(id, user));
    }

    @AllowedTo(Role.ADMINISTRATOR)
    @PostMapping("/people/{id}/close")
    String close(@PathVariable long id, CurrentUser user, Model model, RedirectAttributes flash) {
        return deed(id, Map.of(), "The account is closed.", user, model, flash, () -> administration.close(id, user));
    }

    @AllowedTo(Role.ADMINISTRATOR)
    @PostMapping("/people/{id}/open")
    String open(@PathVariable long id, CurrentUser user, Model model, RedirectAttributes flash) {
        return deed(
                id, Map.of(), "The account is open again.", user, model, flash, () -> administration.open(id, user));
    }
}
