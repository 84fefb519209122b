package headway.visits.planning;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.support.terms.SchoolCalendar;
import headway.support.terms.Terms;
import headway.visits.plan.Booking;
import headway.visits.plan.PlanProblem;
import headway.visits.plan.PlanRule;
import headway.visits.plan.PlanWeights;
import headway.web.AllowedTo;
import headway.web.Days;
import headway.web.Deed;
import headway.web.FormProblem;
import headway.web.PageFrame;
import headway.web.TableExport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The visiting plan (B4): start a search, see what it found and what that costs, adjust it by hand, confirm it. */
@Controller
class PlanController {

    private static final List<Integer> SECONDS = List.of(15, 60, 300);
    private static final int GAP_DAYS = 14;

    private final PlanMaker maker;
    private final PlanRuns runs;
    private final PlanSearches searches;
    private final PlanReading reading;
    private final PlanConfirm confirm;
    private final Terms terms;
    private final AuditTrail audit;
    private final UsualWeights usual;
    private final Clock clock;

    PlanController(
            PlanMaker maker,
            PlanRuns runs,
            PlanSearches searches,
            PlanReading reading,
            PlanConfirm confirm,
            Terms terms,
            AuditTrail audit,
            UsualWeights usual,
            Clock clock) {
        this.usual = usual;
        this.maker = maker;
        this.runs = runs;
        this.searches = searches;
        this.reading = reading;
        this.confirm = confirm;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/visiting-plan")
    String page(@RequestParam(defaultValue = "") String year, CurrentUser user, Model model) {
        return page(AcademicYear.typed(year, clock), List.of(), Map.of(), user, model);
    }

    private LocalDate firstDay(AcademicYear year) {
        return maker.usualStart(year, LocalDate.now(clock));
    }

    private LocalDate firstDay(AcademicYear year, String typed) {
        if (typed.isBlank()) {
            return firstDay(year);
        }
        LocalDate day = Days.read(typed, "from");
        if (!day.isAfter(LocalDate.now(clock)) || !AcademicYear.of(day).equals(year)) {
            throw new FormProblem("from", "The first day lies after today and in " + year.label());
        }
        return day;
    }

    private String page(
            AcademicYear year,
            List<Map.Entry<String, String>> problems,
            Map<String, String> typed,
            CurrentUser user,
            Model model) {
        SchoolCalendar calendar = terms.calendar(year, user.authority());
        PlanProblem problem = maker.problem(new PlanMaker.Asked(year, firstDay(year), GAP_DAYS, true), user);
        AcademicYear now = AcademicYear.of(LocalDate.now(clock));
        model.addAttribute("calendar", calendar);
        model.addAttribute("problem", problem);
        model.addAttribute("years", List.of(now, now.minus(-1)));
        model.addAttribute("runs", runs.of(year));
        model.addAttribute("rules", softRules());
        model.addAttribute("weights", usual.of(year, user));
        model.addAttribute("seconds", SECONDS);
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        return "visits/plan/start";
    }

    private static List<PlanRule> softRules() {
        return Arrays.stream(PlanRule.values())
                .filter(rule -> rule.level() == PlanRule.Level.SOFT)
                .toList();
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/visiting-plan")
    String begin(@RequestParam Map<String, String> typed, CurrentUser user, Model model, RedirectAttributes flash) {
        AcademicYear year = AcademicYear.typed(typed.getOrDefault("year", ""), clock);
        AtomicLong begun = new AtomicLong();
        String next = Deed.done(
                () -> begun.set(searches.begin(asked(year, typed), allowed(typed), weights(year, typed, user), user)),
                "The search has begun. You can leave this page; it goes on.",
                "/visiting-plan/",
                flash,
                problem -> page(year, problem.problems(), typed, user, model));
        return begun.get() == 0 ? next : next + begun.get();
    }

    private PlanMaker.Asked asked(AcademicYear year, Map<String, String> typed) {
        int gap = whole(typed.getOrDefault("gap", Integer.toString(GAP_DAYS)), "gap", 0, 100);
        return new PlanMaker.Asked(
                year, firstDay(year, typed.getOrDefault("from", "")), gap, typed.containsKey("keepPartners"));
    }

    private static Duration allowed(Map<String, String> typed) {
        return Duration.ofSeconds(whole(typed.getOrDefault("seconds", "60"), "seconds", 1, 3600));
    }

    private static int whole(String typed, String field, int least, int most) {
        if (!typed.strip().matches("\\d{1,6}")
                || Integer.parseInt(typed.strip()) < least
                || Integer.parseInt(typed.strip()) > most) {
            throw new FormProblem(field, "Enter a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(typed.strip());
    }

    /** The strategy's weights, and in their place what was typed for this search. */
    private Map<String, Integer> weights(AcademicYear year, Map<String, String> typed, CurrentUser user) {
        Map<String, Integer> weights = new HashMap<>(usual.of(year, user).byRule());
        for (PlanRule rule : softRules()) {
            String text = typed.getOrDefault("weight-" + rule.id(), "").strip();
            if (!text.isEmpty()) {
                weights.put(rule.id(), whole(text, "weight-" + rule.id(), 0, PlanWeights.HIGHEST));
            }
        }
        return weights;
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/visiting-plan/{id}")
    String plan(@PathVariable long id, @RequestParam(defaultValue = "week") String view, Model model) {
        return plan(reading.run(id), view, List.of(), model);
    }

    private String plan(PlanRun run, String view, List<Map.Entry<String, String>> problems, Model model) {
        model.addAttribute("run", run);
        model.addAttribute("problems", problems);
        if (run.isLooking() || runs.best(run.id()).isEmpty()) {
            return "visits/plan/looking";
        }
        model.addAttribute("plan", reading.view(run));
        model.addAttribute("view", view);
        return "visits/plan/plan";
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/visiting-plan/{id}/stop")
    String stop(@PathVariable long id, CurrentUser user, RedirectAttributes flash) {
        reading.run(id);
        return Deed.done(
                () -> searches.stop(id, user),
                "The search stops; the best plan so far stays.",
                "/visiting-plan/" + id,
                flash,
                problem -> "redirect:/visiting-plan/" + id);
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/visiting-plan/{id}/discard")
    String discard(@PathVariable long id, CurrentUser user, Model model, RedirectAttributes flash) {
        PlanRun run = reading.run(id);
        return Deed.done(
                () -> searches.discard(id, user),
                "The plan is discarded. Nothing was changed by it.",
                "/visiting-plan?year=" + run.year().label(),
                flash,
                problem -> plan(run, "week", problem.problems(), model));
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/visiting-plan/{id}/confirm")
    String confirm(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        PlanRun run = reading.run(id);
        AtomicReference<String> said = new AtomicReference<>("");
        String next = Deed.done(
                () -> said.set(confirm.confirm(run, version, user).words()),
                "The plan is confirmed.",
                "/visiting-plan/" + id,
                flash,
                problem -> plan(reading.run(id), "week", problem.problems(), model));
        if (!said.get().isEmpty()) {
            flash.addFlashAttribute(PageFrame.FLASH, "The plan is confirmed: " + said.get());
        }
        return next;
    }

    /** Looks again from this plan on; what is pinned stays. */
    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/visiting-plan/{id}/again")
    String again(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        PlanRun run = reading.run(id);
        AtomicLong begun = new AtomicLong();
        String next = Deed.done(
                () -> begun.set(searches.again(run, allowed(typed), user)),
                "The search goes on from this plan.",
                "/visiting-plan/",
                flash,
                problem -> plan(run, "week", problem.problems(), model));
        return begun.get() == 0 ? next : next + begun.get();
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @Transactional
    @GetMapping("/visiting-plan/{id}/plan.csv")
    void csv(@PathVariable long id, CurrentUser user, HttpServletResponse response) throws IOException {
        PlanRun run = reading.run(id);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PlanView.Line line : reading.view(run).lines()) {
            Booking booking = line.booking();
            rows.add(Arrays.asList(
                    line.school().urn().value(),
                    line.school().name(),
                    line.visit().kind(),
                    line.visit().reported() ? "yes" : "no",
                    line.partner(),
                    booking == null ? null : booking.date(),
                    line.half(),
                    line.state(),
                    line.points()));
        }
        audit.read(new AuditEntry(
                user, "Read a visiting plan as a file", "visiting plan", Long.toString(id), null, null, null));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"visiting-plan-" + id + ".csv\"");
        TableExport.csv(
                response.getOutputStream(),
                List.of("URN", "School", "Kind", "Report", "Partner", "Day", "Half", "State", "Points"),
                rows);
    }
}
