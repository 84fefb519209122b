package headway.evidence.reference;

import headway.shared.AcademicYear;
import java.util.Set;

/**
 * A published measure that Headway keeps.
 *
 * @param unit what it counts, such as "%" or "points"
 * @param decimals with how many it is shown
 * @param phase the phase of the schools that it is published for, or "all"
 * @param breaks the first calendar years of academic years that do not compare with the years before
 * @param share whether it is a share of pupils, so that chance follows the binomial
 */
public record Measure(
        String code,
        String theme,
        String title,
        String unit,
        int decimals,
        Better better,
        String phase,
        Set<Integer> breaks,
        boolean share) {

    /** Which way is good. */
    public enum Better {
        HIGH,
        LOW,
        NEITHER
    }

    public Measure {
        breaks = Set.copyOf(breaks);
    }

    /** Whether the year cannot be compared with the one before it. */
    public boolean breaksAt(AcademicYear year) {
        return breaks.contains(year.startYear());
    }
}
