package headway.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a table as CSV or XLSX; no cell can act as a formula in a spreadsheet. */
public final class TableExport {

    private TableExport() {}

    public static void csv(OutputStream out, List<String> header, Iterable<List<@Nullable Object>> rows)
            throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Excel reads UTF-8 rightly only behind this mark.
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header.stream().map(TableExport::harmless).toList());
            for (List<@Nullable Object> row : rows) {
                csv.writeRecord(row.stream()
                        .map(cell ->
                                cell == null ? "" : cell instanceof String words ? harmless(words) : cell.toString())
                        .toList());
            }
        }
    }

    public static void xlsx(
            OutputStream out, String sheetName, List<String> header, Iterable<List<@Nullable Object>> rows)
            throws IOException {
        try (Workbook workbook = new Workbook(out, "Headway", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
            }
            int line = 1;
            for (List<@Nullable Object> row : rows) {
                for (int column = 0; column < row.size(); column++) {
                    cell(sheet, line, column, row.get(column));
                }
                line++;
            }
            sheet.freezePane(0, 1);
        }
    }

    private static void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
        switch (value) {
            case null -> sheet.value(line, column, "");
            case Number number -> sheet.value(line, column, number);
            case LocalDate date -> {
                sheet.value(line, column, date);
                sheet.style(line, column).format("dd/mm/yyyy").set();
            }
            default -> sheet.value(line, column, value.toString());
        }
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    public static String harmless(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        boolean acts = first == '='
                || first == '+'
                || first == '@'
                || first == '\t'
                || first == '\r'
                || first == '-' && !text.matches("-?[0-9.,]+%?");
        return acts ? "'" + text : text;
    }
}
