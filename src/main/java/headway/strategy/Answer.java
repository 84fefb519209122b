package headway.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person answered to a criterion's question, and who, when and why where that is known. */
public record Answer(
        Choice choice,
        @Nullable String by,
        @Nullable LocalDate on,
        @Nullable String note) {

    /** The answers that can be given. */
    public enum Choice {
        @JsonProperty("yes")
        YES("yes"),
        @JsonProperty("no")
        NO("no"),
        @JsonProperty("not sure")
        NOT_SURE("not sure");

        private final String word;

        Choice(String word) {
            this.word = word;
        }

        /** As people write it. */
        public String word() {
            return word;
        }
    }

    /** An answer of which nothing else is known. */
    public static Answer of(Choice choice) {
        return new Answer(choice, null, null, null);
    }
}
