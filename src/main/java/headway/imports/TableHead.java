package headway.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is seen of a file before it is read: its name and its first rows, title rows included.
 *
 * @param fileName as uploaded, without folders; inside a zip, the inner file's name
 * @param sheet the sheet's name in a workbook, or empty
 * @param rows up to the first twelve rows as text
 */
public record TableHead(String fileName, String sheet, List<List<String>> rows) {

    public TableHead {
        rows = List.copyOf(rows);
    }

    /** The index of the first row that holds all these column names (compared as {@link Headers#key} does). */
    public Optional<Integer> headerRow(String... columns) {
        List<String> wanted = Stream.of(columns).map(Headers::key).toList();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream().map(Headers::key).toList().containsAll(wanted)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether the header row at an index names a column. */
    public boolean names(int headerRow, String column) {
        return rows.get(headerRow).stream().map(Headers::key).anyMatch(Headers.key(column)::equals);
    }

    /** The cell of the first row below the header, or empty; for files that name their year in every row. */
    public String firstCell(int headerRow, String column) {
        List<String> header = rows.get(headerRow).stream().map(Headers::key).toList();
        int at = header.indexOf(Headers.key(column));
        if (at < 0
                || headerRow + 1 >= rows.size()
                || at >= rows.get(headerRow + 1).size()) {
            return "";
        }
        return rows.get(headerRow + 1).get(at).trim();
    }
}
