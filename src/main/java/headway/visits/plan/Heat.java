package headway.visits.plan;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The temperature of the annealing, in points: it falls by the same factor in equal parts of the time, or of the steps
 * where they are limited. A short round comes first, so that whoever stops early has a good plan; then long ones, whose
 * number others decide.
 */
final class Heat {

    private static final int LOOK_AT_CLOCK = 64;
    private static final double FIRST_ROUND = 0.06;

    private final int rounds;
    private final double hot;
    private final double cold;
    private final LongSupplier clock;
    private final long began;
    private final long nanos;
    private final long steps;
    private long tried;
    private double done;
    private double now;
    private volatile boolean stopped;

    /** The clock counts nanoseconds. */
    Heat(double hot, double cold, int rounds, PlanLimit limit, LongSupplier clock) {
        this.rounds = rounds;
        this.clock = clock;
        this.began = clock.getAsLong();
        this.hot = hot;
        this.cold = cold;
        this.nanos = Math.max(1, limit.time().toNanos());
        @Nullable Long most = limit.steps();
        this.steps = most == null ? Long.MAX_VALUE : most;
        this.now = hot;
    }

    /** For one more change that is tried. */
    double temperature() {
        if (tried++ % LOOK_AT_CLOCK == 0) {
            done = steps == Long.MAX_VALUE ? (double) (clock.getAsLong() - began) / nanos : (double) tried / steps;
            now = hot * Math.pow(cold / hot, partOfRound(Math.min(1, done)));
        }
        return now;
    }

    private double partOfRound(double done) {
        if (done < FIRST_ROUND) {
            return done / FIRST_ROUND;
        }
        double inRounds = rounds * (done - FIRST_ROUND) / (1 - FIRST_ROUND);
        return inRounds >= rounds ? 1 : inRounds - Math.floor(inRounds);
    }

    boolean spent() {
        return stopped || done >= 1;
    }

    /** Ends the search from another thread, also while no change is found that could be handed to the solver. */
    void stop() {
        stopped = true;
    }

    long tried() {
        return tried;
    }
}
