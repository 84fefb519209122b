package headway.documents;

import headway.documents.LetterDifference.Change;
import headway.documents.LetterDifference.Run;
import headway.documents.LongestCommon.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares two paragraphs word by word. */
final class WordDiffer {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder same = new StringBuilder();

    private WordDiffer() {}

    /** The share of words that two texts have in common and in order, of the longer one: 0 to 1. */
    static double likeness(String earlier, String later) {
        List<String> from = words(earlier);
        List<String> to = words(later);
        long common = LongestCommon.align(from, to).stream()
                .filter(step -> step.inEarlier() && step.inLater())
                .count();
        return (double) common / Math.max(1, Math.max(from.size(), to.size()));
    }

    static List<Run> runs(String earlier, String later) {
        WordDiffer differ = new WordDiffer();
        LongestCommon.align(tokens(earlier), tokens(later)).forEach(differ::add);
        differ.endChange();
        differ.flush(Change.SAME, differ.same);
        return differ.runs;
    }

    private void add(Step<String> step) {
        if (step.inEarlier() && step.inLater()) {
            same.append(step.item());
            if (!step.item().isBlank()) {
                endChange();
            }
            return;
        }
        if (isChanging()) {
            // A lone space between two changed words belongs to the change: it would only chop it into pieces.
            removed.append(same);
            added.append(same);
            same.setLength(0);
        } else {
            flush(Change.SAME, same);
        }
        (step.inEarlier() ? removed : added).append(step.item());
    }

    private boolean isChanging() {
        return !removed.isEmpty() || !added.isEmpty();
    }

    private void endChange() {
        if (endsBlank(removed) && endsBlank(added)) {
            same.insert(0, ' ');
            removed.setLength(removed.length() - 1);
            added.setLength(added.length() - 1);
        }
        flush(Change.REMOVED, removed);
        flush(Change.ADDED, added);
    }

    private static boolean endsBlank(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    }

    private void flush(Change change, StringBuilder text) {
        if (!text.isEmpty()) {
            runs.add(new Run(change, text.toString()));
            text.setLength(0);
        }
    }

    private static List<String> words(String text) {
        return tokens(text).stream().filter(token -> !token.isBlank()).toList();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
