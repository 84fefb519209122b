package headway.strategy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says values and conditions in words, for comparing packs. */
final class DifferenceWords {

    private DifferenceWords() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case Boolean yes -> yes ? "yes" : "no";
            case Number number -> number.toString();
            case Enum<?> word -> "'" + word.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "'";
            case Collection<?> list -> list.isEmpty() ? "all" : "'" + joined(list) + "'";
            default -> "'" + value + "'";
        };
    }

    private static String joined(Collection<?> list) {
        return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** A condition in words. */
    static String condition(@Nullable Condition condition) {
        if (condition == null) {
            return "always";
        }
        List<String> parts = new ArrayList<>();
        part(parts, "met: ", condition.met());
        part(parts, "any met of: ", condition.any());
        part(parts, "none met of: ", condition.none());
        part(parts, "found not met: ", condition.notMet());
        part(parts, "does not apply: ", condition.doesNotApply());
        Condition.Points points = condition.points();
        if (points != null) {
            part(parts, points.atLeast() + " points or more among: ", points.of());
        }
        return String.join("; ", parts);
    }

    /** The rules for a category's level in words, in order. */
    static @Nullable String levelRules(@Nullable List<Combining.LevelRule> rules) {
        return rules == null
                ? null
                : rules.stream()
                        .map(rule -> rule.level() + " if " + condition(rule.when()))
                        .collect(Collectors.joining(" | "));
    }

    /** The reasons of those rules, in order. */
    static @Nullable String levelReasons(@Nullable List<Combining.LevelRule> rules) {
        return rules == null
                ? null
                : rules.stream().map(Combining.LevelRule::because).collect(Collectors.joining(" | "));
    }

    private static void part(List<String> parts, String words, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(words + String.join(", ", names));
        }
    }
}
