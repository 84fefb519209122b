package headway.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The program's clock: the true time in UTC, save for work that is done as on an earlier day. */
public final class RunningClock extends Clock {

    private static final ScopedValue<Instant> AS_ON = ScopedValue.newInstance();

    /** Does work as it would have been done at noon of a day; only the demonstration, which plays its past, does this. */
    public static void on(LocalDate day, Runnable work) {
        ScopedValue.where(AS_ON, day.atTime(12, 0).toInstant(ZoneOffset.UTC)).run(work);
    }

    @Override
    public Instant instant() {
        return AS_ON.isBound() ? AS_ON.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The time is the same everywhere; only the days begin at another hour. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
