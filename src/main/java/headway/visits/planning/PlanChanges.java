package headway.visits.planning;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.visits.HalfDay;
import headway.visits.plan.Booking;
import headway.visits.plan.Plan;
import headway.visits.plan.PlanProblem;
import headway.visits.plan.PlanResult;
import headway.visits.plan.PlanRule;
import headway.visits.plan.PlanVisit;
import headway.visits.plan.Standing;
import headway.visits.plan.VisitingPlans;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes that a person makes to a plan that was found. Each names the version that was seen; what breaks a rule that
 * always holds is refused with a {@link FormProblem} that says why.
 */
@Component
class PlanChanges {

    private final PlanRuns runs;
    private final AuditTrail audit;
    private final Clock clock;

    PlanChanges(PlanRuns runs, AuditTrail audit, Clock clock) {
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts a visit elsewhere, with its school's partner. */
    @Transactional
    void move(PlanRun run, int version, String visit, LocalDate date, HalfDay half, CurrentUser user) {
        PlanProblem problem = runs.problem(run.id());
        Plan before = runs.best(run.id()).orElseThrow();
        PlanVisit moved = problem.visits().stream()
                .filter(each -> each.id().equals(visit))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Visit " + visit));
        String partner = before.partners().get(moved.school());
        if (partner == null) {
            throw new FormProblem("date", "The school has no partner in this plan, so nobody can go");
        }
        if (moved.standing() == Standing.PINNED) {
            throw new FormProblem("date", "The visit was done or is pinned; let it go first");
        }
        Map<String, Booking> bookings = new HashMap<>(before.visits());
        bookings.put(visit, new Booking(partner, date, half));
        keep(run, version, new Plan(before.partners(), bookings), problem, visit, "Moved a visit within a plan", user);
    }

    /** Pins a visit to its place, or lets it go again. */
    @Transactional
    void pin(PlanRun run, int version, String id, CurrentUser user) {
        Plan plan = runs.best(run.id()).orElseThrow();
        Booking now = plan.visits().get(id);
        if (now == null) {
            throw new FormProblem("date", "The visit has no place in this plan yet");
        }
        if (now.date().isBefore(LocalDate.now(clock))) {
            throw new FormProblem("date", "The visit lies in the past and stays as it is");
        }
        UnaryOperator<PlanVisit> turn = visit -> visit.standing() == Standing.PINNED
                ? visit.booked(visit.booking(), id.startsWith(PlanVisits.NEW) ? Standing.OPEN : Standing.CONFIRMED)
                : visit.booked(now, Standing.PINNED);
        PlanProblem before = runs.problem(run.id());
        List<PlanVisit> visits = new ArrayList<>();
        before.visits().forEach(visit -> visits.add(visit.id().equals(id) ? turn.apply(visit) : visit));
        PlanProblem problem = new PlanProblem(
                before.from(), before.terms(), before.partners(), before.schools(), visits, before.settings());
        keep(run, version, plan, problem, id, "Pinned a visit within a plan, or let it go", user);
    }

    private void keep(
            PlanRun run, int version, Plan plan, PlanProblem problem, String visit, String deed, CurrentUser user) {
        PlanResult result = VisitingPlans.assess(problem, runs.weights(run.id()), plan);
        result.byVisit().getOrDefault(visit, List.of()).stream()
                .filter(match -> match.rule().level() == PlanRule.Level.HARD)
                .findFirst()
                .ifPresent(match -> {
                    throw new FormProblem("date", match.sentence());
                });
        if (!result.score().keepsHardRules()) {
            String broken = result.costs().stream()
                    .filter(cost -> cost.rule().level() == PlanRule.Level.HARD && cost.amount() > 0)
                    .map(cost -> cost.rule().sentence())
                    .findFirst()
                    .orElse("");
            throw new FormProblem("date", "This would break a rule that always holds: " + broken);
        }
        if (!runs.change(run.id(), version, plan, problem, result.score())) {
            throw new FormProblem("date", "Somebody else changed this plan meanwhile. Look at it again");
        }
        audit.record(new AuditEntry(user, deed, "visiting plan", Long.toString(run.id()), null, null, visit));
    }
}
