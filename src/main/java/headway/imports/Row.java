package headway.imports;

import java.util.List;

/**
 * One row of a file: a row shorter than the header reads as blank where it ends, a longer one keeps its excess unread.
 *
 * @param line the line of the file or the row of the sheet, counted from 1
 */
public record Row(int line, Headers headers, List<String> cells) {

    /** The trimmed text of the first of these columns that the file has; blank where it has none of them. */
    public String get(String... columns) {
        int at = headers.position(columns);
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }
}
