package headway.visits.planning;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.visits.HalfDay;
import headway.visits.plan.VisitingPlans;
import headway.web.AllowedTo;
import headway.web.Days;
import headway.web.Deed;
import headway.web.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A visit of a plan: why it lies where it lies, where else it could lie, and putting it there or pinning it. */
@Controller
class PlanVisitController {

    private static final int ALTERNATIVES = 8;

    private final PlanReading reading;
    private final PlanRuns runs;
    private final PlanChanges changes;

    PlanVisitController(PlanReading reading, PlanRuns runs, PlanChanges changes) {
        this.reading = reading;
        this.runs = runs;
        this.changes = changes;
    }

    /** Why a visit lies where it lies, and where else it could lie. */
    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/visiting-plan/{id}/visits/{visit}")
    String visit(@PathVariable long id, @PathVariable String visit, Model model) {
        return visit(reading.run(id), visit, List.of(), Map.of(), model);
    }

    private String visit(
            PlanRun run,
            String visit,
            List<Map.Entry<String, String>> problems,
            Map<String, String> typed,
            Model model) {
        PlanView view = reading.view(run);
        PlanView.Line line = view.lines().stream()
                .filter(each -> each.visit().id().equals(visit))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Visit " + visit));
        model.addAttribute("run", run);
        model.addAttribute("line", line);
        model.addAttribute("rules", view.result().costs());
        model.addAttribute(
                "others",
                run.isFound()
                        ? VisitingPlans.alternatives(
                                view.problem(),
                                runs.weights(run.id()),
                                view.result().plan(),
                                visit,
                                ALTERNATIVES)
                        : List.of());
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        return "visits/plan/visit";
    }

    /** Puts a visit elsewhere by hand; what breaks a hard rule is refused with the reason. */
    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/visiting-plan/{id}/visits/{visit}/move")
    String move(
            @PathVariable long id,
            @PathVariable String visit,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        PlanRun run = reading.run(id);
        return Deed.done(
                () -> move(run, visit, typed, user),
                "The visit is moved within this plan.",
                "/visiting-plan/" + id + "/visits/" + visit,
                flash,
                problem -> visit(reading.run(id), visit, problem.problems(), typed, model));
    }

    /** Pins a visit to its place, or lets it go again; a pinned visit stays in every search that goes on from here. */
    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/visiting-plan/{id}/visits/{visit}/pin")
    String pin(
            @PathVariable long id,
            @PathVariable String visit,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        PlanRun run = reading.run(id);
        return Deed.done(
                () -> changes.pin(run, version(typed), visit, user),
                "Kept.",
                "/visiting-plan/" + id + "/visits/" + visit,
                flash,
                problem -> visit(reading.run(id), visit, problem.problems(), typed, model));
    }

    private void move(PlanRun run, String visit, Map<String, String> typed, CurrentUser user) {
        String[] chosen = typed.getOrDefault("to", "").split(" ");
        boolean own = chosen.length != 2;
        LocalDate date = Days.read(own ? typed.getOrDefault("date", "") : chosen[0], "date");
        String half = own ? typed.getOrDefault("half", "") : chosen[1];
        changes.move(
                run, version(typed), visit, date, half.equals("AFTERNOON") ? HalfDay.AFTERNOON : HalfDay.MORNING, user);
    }

    private static int version(Map<String, String> typed) {
        String text = typed.getOrDefault("version", "");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
