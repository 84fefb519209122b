package headway.categorisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a school is suggested what it is, in words and values as they stood: this is what is frozen with a decision, and
 * all that its page shows.
 */
public record Why(
        String strategy,
        String asAt,
        String sentence,
        @Nullable Named category,
        @Nullable Named level,
        String because,
        String levelBecause,
        List<String> deciding,
        List<Group> groups,
        List<Possibility> possible,
        List<MoveLine> moves,
        List<Remedy> remedies) {

    /** A category or level: id, name, and the colour of its tag (empty for a level). */
    public record Named(String id, String name, String colour) {}

    /** The criteria of one category. */
    public record Group(Named category, String wording, List<Line> lines) {}

    /** A criterion and what was found. */
    public record Line(
            String id,
            String wording,
            String clause,
            String outcome,
            String outcomeTitle,
            boolean deciding,
            String reason,
            String reading,
            @Nullable String question,
            @Nullable String help,
            @Nullable String answer,
            @Nullable String answerNote,
            List<FactLine> facts,
            List<Remedy> missing) {}

    /** A fact that a finding rests on. */
    public record FactLine(
            String name,
            String title,
            String value,
            boolean known,
            String source,
            String happened,
            String published,
            String workings) {}

    /** Something not known, why, and how to come to know it. */
    public record Remedy(String fact, String why, String remedy) {}

    /** What it would be instead, and what would bring that. */
    public record Possibility(Named category, @Nullable String level, List<String> ways, boolean aside) {}

    /** A change that would move the suggestion. */
    public record MoveLine(String direction, String sentence) {}

    /** The lines of one outcome, over all categories. */
    public long count(String outcome) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.outcome().equals(outcome))
                .count();
    }

    /** The questions that a person answers, in the pack's order. */
    public List<Line> questions() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.question() != null)
                .toList();
    }
}
