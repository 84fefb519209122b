package headway.strategy;

import org.jspecify.annotations.Nullable;

/**
 * A number that expressions of the pack use by name, such as how many years count as recent.
 *
 * @param unit what it counts, or null
 * @param reading why it has this value, where the strategy itself does not say
 */
public record NamedValue(
        String id,
        double value,
        @Nullable String unit,
        String meaning,
        @Nullable String reading) {}
