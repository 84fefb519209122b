package headway.demo.generate.world;

/**
 * The pupils of a school, as shares from 0 to 1 unless said otherwise.
 *
 * @param yearGroup pupils in a full year group
 * @param firstYear end year of the first academic year with pupils; schools older than the data have 0
 * @param occupancy share of places taken
 * @param prior attainment on entry, in standard deviations of pupils from the national mean
 * @param gap how much wider (or narrower) than elsewhere the disadvantage gap is, in standard deviations
 * @param absence how much more (or less) than expected pupils are absent, in standard deviations of schools
 */
public record Intake(
        int yearGroup,
        int firstYear,
        double occupancy,
        double girls,
        double disadvantaged,
        double otherLanguage,
        double senSupport,
        double senPlan,
        double mobile,
        double prior,
        double gap,
        double absence) {

    /** Share entitled to free meals now; the disadvantaged of six years are more. */
    public double freeMeals() {
        return disadvantaged * 0.78;
    }
}
