package headway.register;

import headway.identity.Accounts;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.AllowedTo;
import headway.web.Days;
import headway.web.FormProblem;
import headway.web.NavigationItem;
import headway.web.NotFoundException;
import headway.web.PageFrame;
import headway.web.SchoolTab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A school's partner, now and before, and the officers assigned to it. The head of school improvement changes them. */
@Controller
class SchoolPeopleController implements SchoolTab {

    private final SchoolHeader header;
    private final Officers officers;
    private final Accounts accounts;
    private final Clock clock;

    SchoolPeopleController(SchoolHeader header, Officers officers, Accounts accounts, Clock clock) {
        this.header = header;
        this.officers = officers;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public List<NavigationItem> tabs(Urn urn, CurrentUser user) {
        return List.of(new NavigationItem(80, "People", "/schools/" + urn + "/people"));
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/schools/{urn}/people")
    String people(@PathVariable int urn, CurrentUser user, Model model) {
        return people(header.of(urn, user), List.of(), Map.of(), user, model);
    }

    private String people(
            SchoolHeader.Card card,
            List<Map.Entry<String, String>> problems,
            Map<String, String> typed,
            CurrentUser user,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        boolean lead = user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
        List<Accounts.Person> staff = lead
                ? accounts.all().stream()
                        .filter(person -> person.active() && person.role().isOfficer())
                        .toList()
                : List.of();
        model.addAttribute("card", card);
        model.addAttribute("people", new SchoolPeople(officers.of(card.school().urn()), today));
        model.addAttribute("lead", lead);
        model.addAttribute("notes", card.permissions().enterEvidence());
        model.addAttribute(
                "partners",
                staff.stream()
                        .filter(person ->
                                person.role() == Role.PARTNER || person.role() == Role.HEAD_OF_SCHOOL_IMPROVEMENT)
                        .toList());
        model.addAttribute("staff", staff);
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        model.addAttribute("today", today.toString());
        return "register/people";
    }

    /** Does a deed on a school of the head's authority; where it cannot be, shows what was typed. */
    private String deed(
            int urn,
            Map<String, String> typed,
            String done,
            CurrentUser user,
            Model model,
            RedirectAttributes flash,
            Consumer<Urn> work) {
        SchoolHeader.Card card = header.of(urn, user);
        try {
            work.accept(card.school().urn());
            flash.addFlashAttribute(PageFrame.FLASH, done);
            return "redirect:/schools/" + urn + "/people";
        } catch (FormProblem e) {
            return people(card, e.problems(), typed, user, model);
        }
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/schools/{urn}/partner")
    String partner(
            @PathVariable int urn,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        return deed(
                urn,
                typed,
                "The partner is assigned.",
                user,
                model,
                flash,
                school -> officers.assignPartner(
                        school,
                        account(typed, "partner"),
                        Days.read(typed.getOrDefault("partnerFrom", ""), "partnerFrom"),
                        typed.getOrDefault("handover", ""),
                        user));
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/schools/{urn}/officers")
    String officer(
            @PathVariable int urn,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        return deed(
                urn,
                typed,
                "The officer is assigned.",
                user,
                model,
                flash,
                school -> officers.assign(
                        school,
                        account(typed, "officer"),
                        Days.read(typed.getOrDefault("officerFrom", ""), "officerFrom"),
                        typed.getOrDefault("note", ""),
                        user));
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/schools/{urn}/officers/{link}/end")
    String end(
            @PathVariable int urn,
            @PathVariable long link,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String handover,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        String field = "last-" + link;
        return deed(
                urn,
                Map.of(field, last, "handover-" + link, handover),
                "The last day is kept.",
                user,
                model,
                flash,
                school -> {
                    if (officers.of(school).stream().noneMatch(each -> each.id() == link)) {
                        throw new NotFoundException("Link " + link);
                    }
                    officers.end(link, Days.read(last, field), handover, user);
                });
    }

    static long account(Map<String, String> typed, String field) {
        String value = typed.getOrDefault(field, "");
        if (!value.matches("\\d{1,18}")) {
            throw new FormProblem(field, "Choose a person");
        }
        return Long.parseLong(value);
    }
}
