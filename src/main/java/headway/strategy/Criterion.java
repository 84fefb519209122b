package headway.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of one category: an expression over facts, or a question that a person answers.
 *
 * @param wording as the strategy writes it
 * @param clause where in the strategy it stands
 * @param phases the phases of school that it is for; empty means all
 * @param reading how we read it, where the strategy leaves that open
 * @param weight what it adds where a rule counts points
 * @param unknown whether, when it cannot be told, the suggestion becomes a range
 */
public record Criterion(
        String id,
        String category,
        String wording,
        String clause,
        List<String> phases,
        @Nullable String expression,
        @Nullable Question question,
        @Nullable String reading,
        int weight,
        Unknown unknown) {

    /** How the suggestion takes it when the criterion cannot be told. */
    public enum Unknown {
        /** The suggestion is a range: what it would be if the criterion were met is part of it. */
        @JsonProperty("range")
        RANGE,
        /** Mentioned beside the suggestion, for a person to consider. */
        @JsonProperty("aside")
        ASIDE
    }

    public Criterion {
        phases = Copies.list(phases);
        if (unknown == null) {
            unknown = question == null ? Unknown.RANGE : Unknown.ASIDE;
        }
    }
}
