package headway.documents;

import java.util.List;

/** A table in a letter, such as the entitlement; the first column names the rows. */
public record LetterTable(String caption, List<String> columns, List<List<String>> rows) {

    public LetterTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Every row of the table '" + caption + "' needs as many cells as the "
                    + "table has columns, and at least one.");
        }
    }
}
