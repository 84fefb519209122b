package headway.visits.plan;

import java.time.Duration;
import java.util.function.Supplier;

/** Tells a listener of better plans, four times a second at most, and of the first and the last. */
final class Progress {

    private static final long PAUSE_NANOS = 250_000_000;

    private final Ground ground;
    private final PlanListener listener;
    private final long began;
    private long told;

    Progress(Ground ground, PlanListener listener, long began) {
        this.ground = ground;
        this.listener = listener;
        this.began = began;
    }

    void first(Ledger ledger) {
        tell(new Working(ledger));
    }

    void better(Working working) {
        if (System.nanoTime() - told >= PAUSE_NANOS) {
            tell(working);
        }
    }

    void last(Ledger ledger) {
        tell(new Working(ledger));
    }

    private void tell(Working working) {
        told = System.nanoTime();
        int placed = working.placed(ground);
        Supplier<Plan> plan = () -> working.plan(ground);
        listener.better(new PlanListener.Progress(
                Duration.ofNanos(told - began), working.planScore(), placed, ground.visits, plan));
    }
}
