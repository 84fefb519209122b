package headway.strategy;

import org.jspecify.annotations.Nullable;

/**
 * How soon after something a step is due.
 *
 * @param of what is due, such as the draft of a report
 * @param after what starts the clock
 * @param workingDays how many working days it may take
 */
public record Deadline(
        String id,
        String of,
        String after,
        int workingDays,
        @Nullable String reading) {}
