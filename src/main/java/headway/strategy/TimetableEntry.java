package headway.strategy;

import org.jspecify.annotations.Nullable;

/**
 * A recurring point in the strategy's year.
 *
 * @param from month and day, as 09-01
 * @param until month and day, or null for a single day
 */
public record TimetableEntry(
        String id,
        String from,
        @Nullable String until,
        String text,
        @Nullable String reading) {}
