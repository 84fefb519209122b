package headway.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What support is counted in, such as visits or hours.
 *
 * @param counts what one of it is to the plan of visits and to the reports; null where the id tells
 */
public record Unit(
        String id, String one, String many, @Nullable Counts counts) {

    /** What a unit counts. */
    public enum Counts {
        /** A visit to a school, which the visiting plan places. */
        @JsonProperty("visits")
        VISITS,
        /** A written report on a visit. */
        @JsonProperty("reports")
        REPORTS,
        /** Time or anything else, entered as it is given. */
        @JsonProperty("other")
        OTHER
    }

    /** An amount in words: 1 visit, 2 visits. */
    public String of(int amount) {
        return amount + " " + (amount == 1 ? one : many);
    }

    /** What it counts: as the pack says, else by the ids that the schema names for it. */
    public Counts counted() {
        if (counts != null) {
            return counts;
        }
        return switch (id) {
            case "visits" -> Counts.VISITS;
            case "reports" -> Counts.REPORTS;
            default -> Counts.OTHER;
        };
    }
}
