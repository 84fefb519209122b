package headway.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The category and level that the strategy suggests on the evidence held; a person decides.
 *
 * @param category null where it cannot be told
 * @param level null where it cannot be told, or the category is null
 * @param because why the findings come to this category, in the pack's words
 * @param levelBecause why they come to this level, in the pack's words
 * @param deciding the findings that decide the category
 * @param levelDeciding the findings that decide the level
 * @param alsoMet criteria met that do not decide, those of other categories among them
 * @param possible what it would be instead if more were known: first what belongs to the range, nearest first
 * @param sentence all this in one or two sentences
 */
public record Suggestion(
        @Nullable Category category,
        @Nullable Level level,
        String because,
        String levelBecause,
        List<Finding> deciding,
        List<Finding> levelDeciding,
        List<Finding> alsoMet,
        List<Possible> possible,
        String sentence) {

    public Suggestion {
        deciding = List.copyOf(deciding);
        levelDeciding = List.copyOf(levelDeciding);
        alsoMet = List.copyOf(alsoMet);
        possible = List.copyOf(possible);
    }

    public boolean cannotTell() {
        return category == null;
    }

    /** What else belongs to the suggestion because facts are missing. */
    public List<Possible> range() {
        return possible.stream().filter(it -> !it.aside()).toList();
    }

    /** Whether missing facts leave it open between several. */
    public boolean isRange() {
        return !range().isEmpty();
    }
}
