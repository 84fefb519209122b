package headway.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time where the authority is. A date is one in England, also in the hour after midnight of a summer's day. The
 * demonstration plays past days in it; nothing else may.
 */
public final class LocalClock extends Clock {

    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private static final ScopedValue<Instant> PLAYED = ScopedValue.newInstance();

    private final ZoneId zone;

    public LocalClock() {
        this(ENGLAND);
    }

    private LocalClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Does work as it would have been done at noon of a day. */
    public static void on(LocalDate day, Runnable work) {
        ScopedValue.where(PLAYED, day.atTime(12, 0).atZone(ENGLAND).toInstant()).run(work);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new LocalClock(other);
    }

    @Override
    public Instant instant() {
        return PLAYED.isBound() ? PLAYED.get() : Instant.now();
    }
}
