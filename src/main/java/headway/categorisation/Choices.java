package headway.categorisation;

import headway.strategy.Category;
import headway.strategy.Level;
import headway.strategy.PackContent;
import headway.strategy.Pair;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The categories and levels of a pack: which go together, and what they are called. */
record Choices(PackContent pack) {

    /** Why this pair cannot be chosen; empty where it can. */
    List<Map.Entry<String, String>> problems(String category, String level) {
        if (pack.category(category).isEmpty()) {
            return List.of(Map.entry("category", "Choose a category and level"));
        }
        if (pack.level(level).isEmpty()) {
            return List.of(Map.entry("level", "Choose a level of support"));
        }
        List<String> allowed = pack.pairs().stream()
                .filter(pair -> pair.category().equals(category))
                .map(Pair::levels)
                .flatMap(List::stream)
                .toList();
        if (allowed.contains(level)) {
            return List.of();
        }
        return List.of(Map.entry(
                "level",
                "The strategy does not give this level to that category. Choose one of: "
                        + allowed.stream()
                                .map(each -> pack.level(each).map(Level::name).orElse(each))
                                .collect(Collectors.joining(", "))));
    }

    /** Category and level in the pack's names. */
    String said(@Nullable String category, @Nullable String level) {
        return category == null || level == null
                ? "No category yet"
                : pack.category(category).map(Category::name).orElse(category) + ", "
                        + pack.level(level).map(Level::title).orElse(level);
    }
}
