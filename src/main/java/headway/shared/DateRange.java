package headway.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A span of days, both ends included; no end means that it still holds. */
public record DateRange(LocalDate from, @Nullable LocalDate until) {

    public DateRange {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("The end, " + until + ", lies before the start, " + from + ".");
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }
}
