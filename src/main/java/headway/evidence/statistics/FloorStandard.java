package headway.evidence.statistics;

import headway.shared.AcademicYear;
import headway.shared.DateRange;

/**
 * A floor standard of the Department for Education while it held, with our rule for 'close to' it.
 *
 * @param inForce the days on which schools were held to it
 * @param firstYear the first year of results that it speaks of
 * @param lastYear the last
 * @param smallCohort cohorts up to this size are left out
 * @param attainment per cent in reading, writing and maths
 * @param progress8 below which Progress 8 is below the floor, if its upper limit is below 0 too
 * @param nearAttainment per cent below which a school above the floor may be close to it
 * @param nearMargin how near, in points of progress, a subject must be to its threshold
 * @param nearProgress8 Progress 8 up to which a school above the floor is close to it
 */
public record FloorStandard(
        DateRange inForce,
        AcademicYear firstYear,
        AcademicYear lastYear,
        int smallCohort,
        double attainment,
        Subjects progress,
        double progress8,
        double nearAttainment,
        double nearMargin,
        double nearProgress8) {

    public boolean covers(AcademicYear year) {
        return year.compareTo(firstYear) >= 0 && year.compareTo(lastYear) <= 0;
    }
}
