package headway.visits.planning;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.visits.plan.Plan;
import headway.visits.plan.PlanProblem;
import headway.visits.plan.Standing;
import headway.web.FormProblem;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins searches for visiting plans, anew or from a plan that was found, and stops them. */
@Component
class PlanSearches {

    private final PlanMaker maker;
    private final PlanRuns runs;
    private final PlanWork work;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    PlanSearches(PlanMaker maker, PlanRuns runs, PlanWork work, AuditTrail audit, TransactionTemplate transaction) {
        this.maker = maker;
        this.runs = runs;
        this.work = work;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Begins a search; it goes on in the background.
     *
     * @throws FormProblem where one is under way, or there is nothing to plan or nobody to go
     */
    long begin(PlanMaker.Asked asked, Duration allowed, Map<String, Integer> weights, CurrentUser user) {
        AcademicYear year = asked.year();
        if (runs.of(year).stream().anyMatch(PlanRun::isLooking)) {
            throw new FormProblem("seconds", "A search for " + year.label() + " is under way. Stop it first");
        }
        PlanProblem problem = maker.problem(asked, user);
        if (problem.visits().stream().noneMatch(visit -> visit.standing() != Standing.PINNED)) {
            throw new FormProblem("seconds", "There is no visit to plan in " + year.label());
        }
        if (problem.partners().isEmpty()) {
            throw new FormProblem("seconds", "Nobody is in the team who could visit. Invite partners first");
        }
        return start(year, allowed, weights, problem, null, "Began to look for a visiting plan", user);
    }

    /** Looks on from a plan that was found; what is pinned stays. */
    long again(PlanRun run, Duration allowed, CurrentUser user) {
        if (!run.isFound()) {
            throw new FormProblem("plan", "Only a plan that is found and not confirmed can be bettered");
        }
        Map<String, Integer> weights = new HashMap<>();
        runs.weights(run.id()).bySoftRule().forEach((rule, weight) -> weights.put(rule.id(), weight));
        return start(
                run.year(),
                allowed,
                weights,
                runs.problem(run.id()),
                runs.best(run.id()).orElseThrow(),
                "Went on to look for a visiting plan from plan " + run.id(),
                user);
    }

    private long start(
            AcademicYear year,
            Duration allowed,
            Map<String, Integer> weights,
            PlanProblem problem,
            @Nullable Plan from,
            String deed,
            CurrentUser user) {
        Long begun = transaction.execute(status -> {
            long id = runs.begin(year, allowed, weights, problem, from, user);
            told(user, deed, id, year.label());
            return id;
        });
        long id = begun == null ? 0 : begun;
        work.start(id, user);
        return id;
    }

    /** Asks a search to stop; the best plan so far stays. */
    void stop(long id, CurrentUser user) {
        transaction.executeWithoutResult(status -> {
            if (runs.askToStop(id)) {
                told(user, "Stopped the search for a visiting plan", id, null);
            }
        });
    }

    /**
     * Discards a plan that was found.
     *
     * @throws FormProblem where it was confirmed or discarded meanwhile
     */
    void discard(long id, CurrentUser user) {
        transaction.executeWithoutResult(status -> {
            if (!runs.end(id, PlanRun.State.FOUND, PlanRun.State.DISCARDED, null)) {
                throw new FormProblem("plan", "Only a plan that is found and not confirmed can be discarded");
            }
            told(user, "Discarded a visiting plan", id, null);
        });
    }

    private void told(CurrentUser user, String deed, long id, @Nullable String after) {
        audit.record(new AuditEntry(user, deed, "visiting plan", Long.toString(id), null, null, after));
    }
}
