package headway.visits.web;

import headway.actions.Actions;
import headway.identity.Accounts;
import headway.register.Officers;
import headway.register.SchoolHeader;
import headway.register.SchoolPermissions;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.support.ledger.Ledger;
import headway.visits.NewVisit;
import headway.visits.Slot;
import headway.visits.VisitLine;
import headway.visits.Visits;
import headway.visits.booking.SlotCheck;
import headway.visits.planning.ExpectedInspections;
import headway.web.AllowedTo;
import headway.web.FormProblem;
import headway.web.NavigationItem;
import headway.web.NotFoundException;
import headway.web.PageFrame;
import headway.web.SchoolTab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A school's visits and open actions, and the form that plans a visit to it. */
@Controller
class SchoolVisitsController implements SchoolTab {

    private final SchoolHeader header;
    private final Schools schools;
    private final Visits visits;
    private final SlotCheck slots;
    private final Actions actions;
    private final Ledger ledger;
    private final Officers officers;
    private final Accounts accounts;
    private final ExpectedInspections inspections;
    private final Clock clock;

    SchoolVisitsController(
            SchoolHeader header,
            Schools schools,
            Visits visits,
            SlotCheck slots,
            Actions actions,
            Ledger ledger,
            Officers officers,
            Accounts accounts,
            ExpectedInspections inspections,
            Clock clock) {
        this.inspections = inspections;
        this.header = header;
        this.schools = schools;
        this.visits = visits;
        this.slots = slots;
        this.actions = actions;
        this.ledger = ledger;
        this.officers = officers;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public List<NavigationItem> tabs(Urn urn, CurrentUser user) {
        return schools.find(urn)
                .filter(school -> SchoolPermissions.of(user, school).viewDecisions())
                .map(school -> List.of(new NavigationItem(50, "Visits", "/schools/" + urn + "/visits")))
                .orElse(List.of());
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/schools/{urn}/visits")
    String page(@PathVariable int urn, @RequestParam(defaultValue = "") String year, CurrentUser user, Model model) {
        return page(card(urn, user), AcademicYear.typed(year, clock), user, model);
    }

    private SchoolHeader.Card card(int urn, CurrentUser user) {
        SchoolHeader.Card card = header.of(urn, user);
        if (!card.permissions().viewDecisions()) {
            throw new NotFoundException("Visits of " + urn);
        }
        return card;
    }

    private String page(SchoolHeader.Card card, AcademicYear year, CurrentUser user, Model model) {
        Urn urn = card.school().urn();
        List<AcademicYear> years = new ArrayList<>(visits.years());
        if (!years.contains(year)) {
            years.addFirst(year);
        }
        List<VisitLine> held = visits.of(urn, year);
        model.addAttribute("card", card);
        model.addAttribute("year", year);
        model.addAttribute("years", years);
        model.addAttribute("visits", held);
        model.addAttribute("actions", actions.open(urn));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("ended", actions.ended(urn));
        model.addAttribute("mayShare", VisitPermissions.calendar(user, card.school()));
        boolean plans = VisitPermissions.plan(user, card.school());
        model.addAttribute("mayPlan", plans);
        model.addAttribute(
                "window", user.role().isOfficer() ? inspections.of(urn).orElse(null) : null);
        return "visits/school";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @GetMapping("/schools/{urn}/visits/new")
    String form(@PathVariable int urn, CurrentUser user, Model model) {
        SchoolHeader.Card card = planning(urn, user);
        Map<String, String> typed = new HashMap<>();
        typed.put("funding", "CORE");
        officers.partner(card.school().urn(), LocalDate.now(clock))
                .ifPresent(link -> typed.put("officer", Long.toString(link.account())));
        return form(card, List.of(), typed, model);
    }

    private SchoolHeader.Card planning(int urn, CurrentUser user) {
        SchoolHeader.Card card = header.of(urn, user);
        if (!VisitPermissions.plan(user, card.school())) {
            throw new NotFoundException("Visits of " + urn);
        }
        return card;
    }

    private String form(
            SchoolHeader.Card card, List<Map.Entry<String, String>> problems, Map<String, String> typed, Model model) {
        model.addAttribute("card", card);
        model.addAttribute("people", Typed.visiting(accounts));
        model.addAttribute("ledger", ledger.of(card.school().urn(), AcademicYear.of(LocalDate.now(clock))));
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        return "visits/new";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @PostMapping("/schools/{urn}/visits/new")
    String propose(
            @PathVariable int urn,
            @RequestParam Map<String, String> fields,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        SchoolHeader.Card card = planning(urn, user);
        Typed typed = new Typed(fields);
        try {
            Slot slot = typed.slot();
            Accounts.Person officer = typed.officer(accounts, "Choose who visits");
            slots.check(card.school().authority(), card.school().urn(), officer.id(), slot, 0, typed.allTheSame());
            long id = visits.propose(
                    new NewVisit(
                            card.school().urn(),
                            AcademicYear.of(slot.day()),
                            typed.kind(),
                            officer.id(),
                            officer.fullName(),
                            slot,
                            typed.text("reported").equals("yes"),
                            typed.text("focus"),
                            typed.text("attendees"),
                            typed.funding(),
                            unit(card, slot, typed)),
                    user);
            flash.addFlashAttribute(PageFrame.FLASH, "The visit is proposed to the school.");
            return "redirect:/visits/" + id;
        } catch (FormProblem problem) {
            return form(card, problem.problems(), fields, model);
        }
    }

    /** A unit of the school's own support; null where none was chosen. */
    private @Nullable String unit(SchoolHeader.Card card, Slot slot, Typed typed) {
        String unit = typed.text("unit");
        boolean known = ledger.of(card.school().urn(), AcademicYear.of(slot.day())).lines().stream()
                .anyMatch(line -> line.promise().unit().equals(unit));
        return known ? unit : null;
    }
}
