package headway.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

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

    /** Does work as if it were then. */
    public static <T> T playing(Instant then, Supplier<T> work) {
        return ScopedValue.where(PLAYED, then).call(work::get);
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
