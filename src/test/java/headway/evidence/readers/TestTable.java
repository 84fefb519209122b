package headway.evidence.readers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import headway.imports.TableHead;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** A table of a test: a real file decoded, or rows made up in the test. */
record TestTable(String fileName, String sheet, List<List<String>> rows) {

    /** A made-up file; the cells of a line are split at '|'. */
    static TestTable of(String fileName, String... lines) {
        return new TestTable(
                fileName,
                "",
                Stream.of(lines).map(line -> List.of(line.split("\\|", -1))).toList());
    }

    /** A made-up file from rows of column and value, one after the other; a row leaves blank what it does not name. */
    static TestTable ofRows(String fileName, List<List<String>> titles, Row... rows) {
        Set<String> columns = new LinkedHashSet<>();
        Stream.of(rows).forEach(row -> columns.addAll(row.cells().keySet()));
        List<List<String>> all = new ArrayList<>(titles);
        all.add(List.copyOf(columns));
        for (Row row : rows) {
            all.add(columns.stream()
                    .map(column -> row.cells().getOrDefault(column, ""))
                    .toList());
        }
        return new TestTable(fileName, "", all);
    }

    /** One row of a made-up file. */
    record Row(Map<String, String> cells) {

        static Row of(String... columnsAndValues) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < columnsAndValues.length; i += 2) {
                cells.put(columnsAndValues[i], columnsAndValues[i + 1]);
            }
            return new Row(cells);
        }

        /** The same row with other cells in place of some. */
        Row with(String... columnsAndValues) {
            Map<String, String> changed = new LinkedHashMap<>(cells);
            changed.putAll(of(columnsAndValues).cells());
            return new Row(changed);
        }
    }

    static TestTable open(Path file) throws IOException {
        String name = file.getFileName().toString();
        return name.endsWith(".xlsx") ? workbook(file, name) : new TestTable(name, "", csv(file));
    }

    TableHead head() {
        return new TableHead(fileName, sheet, rows.subList(0, Math.min(12, rows.size())));
    }

    private static List<List<String>> csv(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(false)
                .ofCsvRecord(decode(bytes))) {
            reader.forEach(record -> rows.add(record.getFields()));
        }
        return rows;
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static TestTable workbook(Path file, String name) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            Sheet sheet = workbook.getFirstSheet();
            List<List<String>> rows = new ArrayList<>();
            try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
                stream.forEach(row -> {
                    while (rows.size() < row.getRowNum() - 1) {
                        rows.add(List.of());
                    }
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < row.getCellCount(); i++) {
                        cells.add(row.getOptionalCell(i).map(TestTable::text).orElse(""));
                    }
                    rows.add(cells);
                });
            }
            return new TestTable(name, sheet.getName(), rows);
        }
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            boolean date = format != null && format.toLowerCase().matches(".*[dmy].*");
            return date
                    ? cell.asDate().toLocalDate().toString()
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText();
    }
}
