package headway.visits.plan;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks ten times a second whether a run is to stop, and stops it. */
final class Cancelling implements AutoCloseable {

    private static final long PAUSE_NANOS = 100_000_000;

    private volatile boolean over;

    Cancelling(BooleanSupplier cancelled, Runnable stop) {
        Thread.ofVirtual().name("visiting-plan-cancelling").start(() -> {
            while (!over) {
                if (cancelled.getAsBoolean()) {
                    stop.run();
                    return;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        });
    }

    @Override
    public void close() {
        over = true;
    }
}
