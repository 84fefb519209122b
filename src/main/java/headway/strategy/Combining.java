package headway.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How findings combine into a suggestion.
 *
 * @param reading whose reading it is: the strategy's own, or ours
 * @param groups names for lists of criteria, to be used in conditions
 * @param rules tried in order; the first whose condition holds gives the category
 * @param levels for each category, tried in order; the first that holds gives the level
 */
public record Combining(
        Reading reading,
        String note,
        Map<String, List<String>> groups,
        List<Rule> rules,
        Map<String, List<LevelRule>> levels) {

    /** Whose reading a rule is. */
    public enum Reading {
        @JsonProperty("ours")
        OURS,
        @JsonProperty("strategy")
        STRATEGY
    }

    /** Gives a category where its condition holds. */
    public record Rule(String id, String category, Condition when, String because) {}

    /** Gives a level of a category where its condition holds; without a condition it always does. */
    public record LevelRule(String level, @Nullable Condition when, String because) {}

    public Combining {
        groups = Copies.map(groups);
        rules = List.copyOf(rules);
        levels = Copies.map(levels);
    }
}
