package headway.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a value came from.
 *
 * @param source the edition or entry in words, such as "KS2 final results 2018/19"
 * @param happened the day it is about, where known (an inspection's first day, a year's end)
 * @param published the day from which it could be known
 * @param workings the inputs of a derived value in words, or empty
 */
public record Origin(
        String source,
        @Nullable LocalDate happened,
        @Nullable LocalDate published,
        String workings) {}
