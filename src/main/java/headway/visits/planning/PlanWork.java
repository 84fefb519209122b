package headway.visits.planning;

import headway.identity.ReaderContext;
import headway.jobs.BackgroundWork;
import headway.jobs.LeftBehind;
import headway.shared.CurrentUser;
import headway.visits.plan.Plan;
import headway.visits.plan.PlanLimit;
import headway.visits.plan.PlanListener;
import headway.visits.plan.PlanResult;
import headway.visits.plan.VisitingPlans;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks for visiting plans in the background. One whose process ended goes on in another, or at the next start, from the
 * best plan that was found.
 */
@Component
class PlanWork implements LeftBehind {

    private static final Logger LOG = LoggerFactory.getLogger(PlanWork.class);
    private static final long KEEP_EVERY_NANOS = Duration.ofSeconds(2).toNanos();

    private final PlanRuns runs;
    private final Set<Long> atWork = ConcurrentHashMap.newKeySet();

    PlanWork(PlanRuns runs) {
        this.runs = runs;
    }

    void start(long run, CurrentUser by) {
        if (atWork.add(run)) {
            BackgroundWork.start("visiting-plan-" + run, "planning visits", by, () -> look(run), wrong -> {
                LOG.error("The search for visiting plan {} stopped", run, wrong);
                runs.end(
                        run,
                        PlanRun.State.LOOKING,
                        PlanRun.State.FAILED,
                        "There was an error in Headway. Nothing was changed; start another search.");
                atWork.remove(run);
            });
        }
    }

    @Override
    public void look() {
        for (PlanRun run : runs.leftBehind()) {
            if (!atWork.contains(run.id()) && runs.takeUp(run.id())) {
                LOG.warn("The search for visiting plan {} is taken up", run.id());
                start(run.id(), CurrentUser.system(run.begunByName(), run.authority()));
            }
        }
    }

    private void look(long id) {
        PlanRun run = runs.find(id).orElseThrow();
        Keeping keeping = new Keeping(run);
        Plan start = runs.best(id).orElse(null);
        PlanResult result = VisitingPlans.solve(
                runs.problem(id), runs.weights(id), PlanLimit.ofTime(run.left()), start, keeping, keeping::cancelled);
        runs.better(id, result.plan(), result.score(), result.plan().visits().size(), keeping.worked());
        runs.end(id, PlanRun.State.LOOKING, PlanRun.State.FOUND, null);
        atWork.remove(id);
    }

    /** Keeps what is found every two seconds, and hears there whether the search is to stop. */
    private final class Keeping implements PlanListener {

        private final PlanRun run;
        private final long began = System.nanoTime();
        private long kept;
        private long asked = began;
        private volatile boolean stop;

        Keeping(PlanRun run) {
            this.run = run;
        }

        Duration worked() {
            return run.worked().plusNanos(System.nanoTime() - began);
        }

        @Override
        public void better(Progress progress) {
            if (kept == 0 || System.nanoTime() - kept > KEEP_EVERY_NANOS) {
                kept = System.nanoTime();
                stop |= !runs.better(run.id(), progress.plan().get(), progress.score(), progress.placed(), worked());
            }
        }

        /** Asked from the solver's thread of watching; the database is asked twice in a second at most. */
        boolean cancelled() {
            if (!stop && System.nanoTime() - asked > KEEP_EVERY_NANOS / 4) {
                asked = System.nanoTime();
                // The thread that watches is the solver's own, and reads in nobody's name until it is told whose.
                stop = ReaderContext.asSystem(
                        CurrentUser.system("planning visits", run.authority()), () -> runs.stopAsked(run.id()));
            }
            return stop;
        }
    }
}
