package headway.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What becomes of the entitlement when a school's level changes during the year. */
public record Recalculation(
        Basis basis,
        @Nullable Rounding rounding,
        String text,
        @Nullable String reading) {

    /** What becomes of a part of a visit; to the nearest, halves up, where the pack does not say. */
    public enum Rounding {
        @JsonProperty("up")
        UP("rounded up"),
        @JsonProperty("nearest")
        NEAREST("rounded to the nearest, halves up"),
        @JsonProperty("down")
        DOWN("rounded down");

        private final String words;

        Rounding(String words) {
            this.words = words;
        }

        /** In words, as in a sentence. */
        public String words() {
            return words;
        }
    }

    public Rounding rounded() {
        return rounding == null ? Rounding.NEAREST : rounding;
    }

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
