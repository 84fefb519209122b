package headway.support.web;

import headway.register.SchoolHeader;
import headway.register.SchoolPermissions;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.support.ledger.Funding;
import headway.support.ledger.Ledger;
import headway.support.ledger.SchoolLedger;
import headway.web.AllowedTo;
import headway.web.Days;
import headway.web.Deed;
import headway.web.FormProblem;
import headway.web.NavigationItem;
import headway.web.NotFoundException;
import headway.web.SchoolTab;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A school's support: what it was promised and why, what it got, and what its partner adds or enters. */
@Controller
class SchoolSupportController implements SchoolTab {

    private final SchoolHeader header;
    private final Schools schools;
    private final Ledger ledger;
    private final Clock clock;

    SchoolSupportController(SchoolHeader header, Schools schools, Ledger ledger, Clock clock) {
        this.header = header;
        this.schools = schools;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public List<NavigationItem> tabs(Urn urn, CurrentUser user) {
        return schools.find(urn)
                .filter(school -> SchoolPermissions.of(user, school).viewDecisions())
                .map(school -> List.of(new NavigationItem(60, "Support", "/schools/" + urn + "/support")))
                .orElse(List.of());
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/schools/{urn}/support")
    String page(@PathVariable int urn, @RequestParam(defaultValue = "") String year, CurrentUser user, Model model) {
        return page(card(urn, user), AcademicYear.typed(year, clock), List.of(), Map.of(), user, model);
    }

    private SchoolHeader.Card card(int urn, CurrentUser user) {
        SchoolHeader.Card card = header.of(urn, user);
        if (!card.permissions().viewDecisions()) {
            throw new NotFoundException("Support of " + urn);
        }
        return card;
    }

    private String page(
            SchoolHeader.Card card,
            AcademicYear year,
            List<Map.Entry<String, String>> problems,
            Map<String, String> typed,
            CurrentUser user,
            Model model) {
        SchoolLedger held = ledger.of(card.school().urn(), year);
        List<AcademicYear> years = new ArrayList<>(ledger.years());
        if (!years.contains(year)) {
            years.addFirst(year);
        }
        model.addAttribute("card", card);
        model.addAttribute("ledger", held);
        model.addAttribute("year", year);
        model.addAttribute("years", years);
        model.addAttribute("officer", user.role().isOfficer());
        model.addAttribute(
                "mayAdd", card.permissions().decide() && !held.lines().isEmpty());
        model.addAttribute(
                "mayEnter", card.permissions().enterEvidence() && !held.lines().isEmpty());
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        model.addAttribute("today", LocalDate.now(clock).toString());
        return "support/school";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @PostMapping("/schools/{urn}/support/extras")
    String add(
            @PathVariable int urn,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        return deed(
                deciding(urn, user),
                typed,
                "The support is added to what was promised.",
                user,
                model,
                flash,
                (school, year) -> ledger.add(
                        school,
                        year,
                        typed.getOrDefault("unit", ""),
                        whole(typed.getOrDefault("amount", "")),
                        typed.getOrDefault("reason", ""),
                        user));
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @PostMapping("/schools/{urn}/support/extras/{extra}/withdraw")
    String withdraw(
            @PathVariable int urn,
            @PathVariable long extra,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        return deed(
                deciding(urn, user),
                typed,
                "The added support is taken back.",
                user,
                model,
                flash,
                (school, year) -> ledger.withdraw(extra, school, typed.getOrDefault("why-" + extra, ""), user));
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @PostMapping("/schools/{urn}/support/given")
    String enter(
            @PathVariable int urn,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        return deed(
                entering(urn, user),
                typed,
                "The support is entered.",
                user,
                model,
                flash,
                (school, year) -> ledger.enter(
                        new Ledger.Entry(
                                school,
                                year,
                                typed.getOrDefault("givenUnit", ""),
                                amount(typed.getOrDefault("given", "")),
                                user.id(),
                                user.fullName(),
                                Days.read(typed.getOrDefault("day", ""), "day"),
                                !"planned".equals(typed.get("how")),
                                typed.getOrDefault("what", ""),
                                funding(typed.getOrDefault("funding", ""))),
                        user));
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @PostMapping("/schools/{urn}/support/given/{given}/done")
    String done(
            @PathVariable int urn,
            @PathVariable long given,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        String field = "done-" + given;
        return deed(
                entering(urn, user),
                typed,
                "The support is entered as given.",
                user,
                model,
                flash,
                (school, year) -> ledger.done(given, school, Days.read(typed.getOrDefault(field, ""), field), user));
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @PostMapping("/schools/{urn}/support/given/{given}/drop")
    String drop(
            @PathVariable int urn,
            @PathVariable long given,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        return deed(
                entering(urn, user),
                typed,
                "The support is dropped.",
                user,
                model,
                flash,
                (school, year) -> ledger.drop(given, school, typed.getOrDefault("drop-" + given, ""), user));
    }

    /** Does a deed on a school's support in the year that the form names; where it cannot be, shows what was typed. */
    private String deed(
            SchoolHeader.Card card,
            Map<String, String> typed,
            String said,
            CurrentUser user,
            Model model,
            RedirectAttributes flash,
            BiConsumer<Urn, AcademicYear> work) {
        AcademicYear year = AcademicYear.typed(typed.getOrDefault("year", ""), clock);
        Urn school = card.school().urn();
        return Deed.done(
                () -> work.accept(school, year),
                said,
                "/schools/" + school + "/support?year=" + year.label(),
                flash,
                problem -> page(card, year, problem.problems(), typed, user, model));
    }

    private SchoolHeader.Card deciding(int urn, CurrentUser user) {
        SchoolHeader.Card card = header.of(urn, user);
        if (!card.permissions().decide()) {
            throw new NotFoundException("Support of " + urn);
        }
        return card;
    }

    private SchoolHeader.Card entering(int urn, CurrentUser user) {
        SchoolHeader.Card card = header.of(urn, user);
        if (!card.permissions().enterEvidence()) {
            throw new NotFoundException("Support of " + urn);
        }
        return card;
    }

    private static int whole(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : 0;
    }

    private static BigDecimal amount(String typed) {
        return typed.strip().matches("\\d{1,4}(\\.\\d{1,3})?") ? new BigDecimal(typed.strip()) : BigDecimal.ZERO;
    }

    private static Funding funding(String typed) {
        return Arrays.stream(Funding.values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new FormProblem("funding", "Choose who pays for it"));
    }
}
