package headway.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The application's clock in tests: the true time, until a test sets another within try-with-resources. */
public final class TestClock extends Clock {

    /** Puts the true time back. */
    public interface Set extends AutoCloseable {

        @Override
        void close();
    }

    private volatile Clock now = Clock.systemUTC();

    /** Stops the clock at noon of a day. */
    public Set at(LocalDate day) {
        return at(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /** Stops the clock. */
    public Set at(Instant instant) {
        now = Clock.fixed(instant, ZoneOffset.UTC);
        return () -> now = Clock.systemUTC();
    }

    /** Moves the clock on from where it is. */
    public void passes(Duration time) {
        now = Clock.offset(now, time);
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return now.withZone(zone);
    }

    @Override
    public Instant instant() {
        return now.instant();
    }
}
