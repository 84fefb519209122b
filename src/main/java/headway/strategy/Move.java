package headway.strategy;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One or two changes that together would bring another suggestion, neither of them alone. */
public record Move(Category category, @Nullable Level level, Direction direction, List<Change> changes) {

    /** Where it leads from the present suggestion. */
    public enum Direction {
        LESS_CONCERN,
        SAME_CATEGORY,
        MORE_CONCERN,
        /** There is no present suggestion. */
        FROM_UNTOLD
    }

    public Move {
        changes = List.copyOf(changes);
    }

    /** In words, such as "Persistent absence falls to 20% or below → …" with the category and level. */
    public String sentence() {
        return changes.stream().map(Change::words).collect(Collectors.joining(", and "))
                + " → "
                + SuggestionWords.name(category, level);
    }
}
