package headway.evidence.pages;

import headway.evidence.reference.Measure;
import headway.evidence.statistics.Numbers;

/**
 * Where a school stands among England's schools, as a strip from the lowest figure to the highest.
 *
 * @param x where the school stands in a strip 100 wide
 * @param words the same in words
 */
public record Standing(String x, String words) {

    static Standing of(double percentile, Measure measure, String schools, String year) {
        double place = Math.clamp(percentile, 0, 100);
        String direction = switch (measure.better()) {
            case HIGH -> "";
            case LOW -> " Lower is better.";
            case NEITHER -> "";
        };
        return new Standing(
                Double.toString(Math.round(place * 10) / 10.0),
                "Higher than in " + Numbers.of(place, 0) + "% of state-funded " + schools + " of England, " + year + "."
                        + direction);
    }

    /** What the schools are called among which percentiles are reckoned. */
    static String schools(String phase) {
        return switch (phase) {
            case "primary", "secondary" -> phase + " schools";
            case "special" -> "special schools";
            default -> "schools that are neither primary, secondary nor special";
        };
    }
}
