package headway.visits.plan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long to look for better plans.
 *
 * @param time the longest time; the search spreads its effort over it
 * @param steps the most steps, for runs that must come out alike on every machine; null where only time counts
 * @param seed two runs of as many steps from one seed come out alike
 */
public record PlanLimit(Duration time, @Nullable Long steps, long seed) {

    public static PlanLimit ofTime(Duration time) {
        return new PlanLimit(time, null, 1);
    }

    /** So many steps, however long they take. */
    public static PlanLimit ofSteps(long steps, long seed) {
        return new PlanLimit(Duration.ofHours(1), steps, seed);
    }
}
