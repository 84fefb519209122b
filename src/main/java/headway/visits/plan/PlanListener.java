package headway.visits.plan;

import java.time.Duration;
import java.util.function.Supplier;

/** Hears of better plans while they are looked for, a few times a second at most. */
@FunctionalInterface
public interface PlanListener {

    /** Is called on the solver's thread. */
    void better(Progress progress);

    /** The best plan so far: after what time, what it costs, how many of the visits have a place, and the plan itself. */
    record Progress(Duration after, PlanScore score, int placed, int visits, Supplier<Plan> plan) {}

    /** Listens to nothing. */
    static PlanListener none() {
        return progress -> {};
    }
}
