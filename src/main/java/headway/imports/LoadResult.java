package headway.imports;

import java.util.List;
import java.util.Map;

/**
 * What reading a file did or would do.
 *
 * @param leftOut rows left out on purpose, counted by reason
 * @param applied whether it was kept
 */
public record LoadResult(
        int rowsRead,
        int rowsGood,
        int records,
        int added,
        int changed,
        int unmatched,
        int problemCount,
        List<Problem> problems,
        List<Change> changes,
        Map<String, Integer> leftOut,
        List<String> header,
        boolean applied) {

    /** A row that could not be used. */
    public record Problem(int line, String column, String value, String reason, List<String> cells) {}

    /** A change that people want to read. */
    public record Change(String kind, String subject, String detail) {}

    String leftOutInWords() {
        StringBuilder words = new StringBuilder();
        leftOut.forEach((reason, count) -> words.append(words.isEmpty() ? "" : "; ")
                .append(reason)
                .append(": ")
                .append(count));
        return words.toString();
    }
}
