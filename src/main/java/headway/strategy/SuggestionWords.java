package headway.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a suggestion in plain words, built from the pack's names and wordings. */
final class SuggestionWords {

    /** More ways than this are counted rather than named. */
    private static final int NAMED = 2;

    private SuggestionWords() {}

    static String sentence(
            @Nullable Category category,
            @Nullable Level level,
            List<Finding> deciding,
            List<Possible> possible,
            List<Finding> findings) {
        StringBuilder words = new StringBuilder(head(category, level, deciding, possible));
        range(category, possible)
                .forEach((target, ways) -> words.append(' ')
                        .append(target)
                        .append(" if ")
                        .append(ways(ways))
                        .append('.'));
        long unanswered = findings.stream().filter(Finding::awaitsAnswer).count();
        if (unanswered > 0) {
            words.append(
                    unanswered == 1
                            ? " One question awaits a person's answer."
                            : " " + unanswered + " questions await a person's answer.");
        }
        return words.toString();
    }

    private static String head(
            @Nullable Category category, @Nullable Level level, List<Finding> deciding, List<Possible> possible) {
        if (category == null) {
            return possible.stream().allMatch(Possible::aside)
                    ? "What is known fits none of the strategy's rules: a person must decide."
                    : "This cannot be told from the evidence held.";
        }
        String reasons = deciding.stream()
                .map(finding -> finding.isMet()
                        ? finding.criterion().wording()
                        : "not “" + finding.criterion().wording() + "”")
                .distinct()
                .collect(Collectors.joining("; "));
        return name(category, level) + ": " + reasons + ".";
    }

    /** The ways that belong to the range, by where they lead: another category, or another level of the same one. */
    private static Map<String, List<List<Supposition>>> range(@Nullable Category suggested, List<Possible> possible) {
        Map<String, List<List<Supposition>>> range = new LinkedHashMap<>();
        for (Possible it : possible) {
            if (!it.aside()) {
                Level level = it.level();
                String target = level != null && it.category().equals(suggested)
                        ? level.title()
                        : it.category().name();
                range.computeIfAbsent(target, none -> new ArrayList<>()).addAll(it.ways());
            }
        }
        return range;
    }

    private static String ways(List<List<Supposition>> ways) {
        String named =
                ways.stream().limit(NAMED).map(SuggestionWords::way).distinct().collect(Collectors.joining("; or if "));
        int more = ways.size() - NAMED;
        return more <= 0 ? named : named + (more == 1 ? "; or in one other way" : "; or in " + more + " other ways");
    }

    private static String way(List<Supposition> way) {
        return way.stream()
                .map(it -> (it.met() ? "“" : "not “") + it.finding().criterion().wording() + "”")
                .collect(Collectors.joining(" and "));
    }

    static String name(Category category, @Nullable Level level) {
        return level == null ? category.name() : category.name() + ", " + level.title();
    }
}
