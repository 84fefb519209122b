package headway.register;

import headway.identity.Accounts;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.AllowedTo;
import headway.web.Days;
import headway.web.FormProblem;
import headway.web.Format;
import headway.web.Navigation;
import headway.web.NavigationItem;
import headway.web.PageFrame;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The caseload of every partner, and giving several schools to one at once. */
@Controller
class CaseloadController implements Navigation {

    private final Caseload caseload;
    private final Officers officers;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseloadController(
            Caseload caseload, Officers officers, Accounts accounts, TransactionTemplate transaction, Clock clock) {
        this.caseload = caseload;
        this.officers = officers;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<NavigationItem> items(CurrentUser user) {
        return user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
                ? List.of(new NavigationItem(40, "Caseload", "/caseload"))
                : List.of();
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/caseload")
    String page(CurrentUser user, Model model) {
        return page(List.of(), Map.of(), Set.of(), user, model);
    }

    private String page(
            List<Map.Entry<String, String>> problems,
            Map<String, String> typed,
            Set<String> ticked,
            CurrentUser user,
            Model model) {
        model.addAttribute("groups", caseload.groups(user));
        model.addAttribute(
                "partners",
                accounts.all().stream()
                        .filter(person -> person.active()
                                && (person.role() == Role.PARTNER || person.role() == Role.HEAD_OF_SCHOOL_IMPROVEMENT))
                        .toList());
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        model.addAttribute("ticked", ticked);
        model.addAttribute("today", LocalDate.now(clock).toString());
        return "register/caseload";
    }

    /** Gives the ticked schools to one partner: all of them, or none where one of them cannot be given. */
    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/caseload")
    String assign(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "school", defaultValue = "") List<String> ticked,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        List<String> schools =
                ticked.stream().filter(urn -> urn.matches("\\d{5,6}")).toList();
        try {
            long partner = SchoolPeopleController.account(typed, "partner");
            LocalDate from = Days.read(typed.getOrDefault("partnerFrom", ""), "partnerFrom");
            if (schools.isEmpty()) {
                throw new FormProblem("schools", "Tick the schools that the partner is to have");
            }
            transaction.executeWithoutResult(status -> schools.forEach(urn -> officers.assignPartner(
                    new Urn(Integer.parseInt(urn)), partner, from, typed.getOrDefault("handover", ""), user)));
        } catch (FormProblem e) {
            return page(e.problems(), typed, Set.copyOf(schools), user, model);
        }
        flash.addFlashAttribute(
                PageFrame.FLASH, Format.plural(schools.size(), "school is", "schools are") + " given to the partner.");
        return "redirect:/caseload";
    }
}
