package headway.evidence;

import headway.shared.AcademicYear;
import org.jspecify.annotations.Nullable;

/**
 * One published figure of one school or area.
 *
 * @param measure a code of measures.yaml
 * @param breakdown all, disadvantaged, other, boys, girls, eal, or "three year average"; for an area whose figures come
 *     by kind of school only: "primary schools", "secondary schools" or "special schools"
 * @param value the figure, percentages as 0–100; null where a marker stands instead
 * @param marker the publisher's code where there is no figure (SUPP, NE, NP, NA, NEW, LOWCOV, z, c, x, low …), or that
 *     qualifies one (u); else null
 * @param cohort how many pupils it rests on, where the file says
 * @param lower lower 95% limit, where given
 * @param upper upper 95% limit, where given
 */
public record MeasureRecord(
        Subject subject,
        String measure,
        AcademicYear year,
        String breakdown,
        @Nullable Double value,
        @Nullable String marker,
        @Nullable Integer cohort,
        @Nullable Double lower,
        @Nullable Double upper) {}
