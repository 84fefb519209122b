package headway.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What becomes of the entitlement when a school's level changes during the year. */
public record Recalculation(
        Basis basis, String text, @Nullable String reading) {

    /** How the rest of the year is reckoned. */
    public enum Basis {
        /** Each level counts for the part of the year for which it held. */
        @JsonProperty("pro rata")
        PRO_RATA,
        /** The higher of the two levels counts for the whole year. */
        @JsonProperty("higher")
        HIGHER,
        /** The level with which the year began counts until its end. */
        @JsonProperty("unchanged")
        UNCHANGED
    }
}
