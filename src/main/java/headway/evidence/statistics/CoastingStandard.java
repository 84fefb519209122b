package headway.evidence.statistics;

import headway.shared.AcademicYear;
import headway.shared.DateRange;

/**
 * The coasting definition of the Department for Education while it held, for three successive years.
 *
 * @param firstYear the first year of results for which this form of it can be reckoned; the form before it rests on
 *     levels, which are not held
 * @param lastYear the last year of results that it speaks of
 */
public record CoastingStandard(
        DateRange inForce,
        AcademicYear firstYear,
        AcademicYear lastYear,
        int years,
        int smallCohort,
        double attainment,
        Subjects progress,
        double progress8) {

    public boolean covers(AcademicYear year) {
        return year.compareTo(firstYear) >= 0 && year.compareTo(lastYear) <= 0;
    }
}
