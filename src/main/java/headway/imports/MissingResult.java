package headway.imports;

import java.util.List;

/**
 * A cell with a formula whose result is not in the file: programs that write workbooks without reckoning leave it out. It
 * must not be taken for a blank cell, nor for a text.
 */
final class MissingResult {

    /** Begins such a cell's text, and no other: a character that nobody types. */
    private static final String MARK = "\uE000=";

    private static final String REASON = "is a formula whose result is not in the file. Open the workbook in Excel or"
            + " LibreOffice, save it, and load it again.";

    private MissingResult() {}

    static String of(String formula) {
        return MARK + formula;
    }

    /** Whether a row has such cells, each of which is then a problem of the row. */
    static boolean in(Row row, RecordSink problems) {
        List<String> cells = row.cells();
        if (cells.stream().noneMatch(MissingResult::isOne)) {
            return false;
        }
        List<String> names = row.headers().names();
        Row shown = new Row(
                row.line(),
                row.headers(),
                cells.stream().map(MissingResult::shown).toList());
        for (int i = 0; i < cells.size(); i++) {
            if (isOne(cells.get(i))) {
                String column = i < names.size() ? names.get(i) : "Column " + (i + 1);
                problems.problem(shown, column, shown(cells.get(i)), REASON);
            }
        }
        return true;
    }

    private static boolean isOne(String cell) {
        return cell.startsWith(MARK);
    }

    private static String shown(String cell) {
        return isOne(cell) ? cell.substring(1) : cell;
    }
}
