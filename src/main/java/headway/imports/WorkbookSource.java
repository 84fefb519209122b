package headway.imports;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** One sheet of an Excel workbook; date cells read as yyyy-MM-dd, whole numbers without decimals. */
record WorkbookSource(String fileName, String sheet, CsvSource.Bytes bytes) implements Source {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    static List<Source> sheets(String fileName, CsvSource.Bytes bytes) throws IOException {
        try (InputStream in = bytes.open();
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            return workbook.getSheets()
                    .<Source>map(sheet -> new WorkbookSource(fileName, sheet.getName(), bytes))
                    .toList();
        } catch (RuntimeException e) {
            throw unreadable(fileName, e);
        }
    }

    private static UnreadableFileException unreadable(String fileName, Exception cause) {
        return new UnreadableFileException(
                fileName
                        + " is not a whole Excel workbook. Open it in Excel and save it again as .xlsx, or download it again.",
                cause);
    }

    @Override
    public void rows(RowVisitor visitor) throws IOException {
        try (InputStream in = bytes.open();
                ReadableWorkbook workbook = new ReadableWorkbook(in, WITH_FORMATS)) {
            Sheet found = workbook.findSheet(sheet)
                    .orElseThrow(() -> new UnreadableFileException(fileName + " has no sheet " + sheet + "."));
            try (Stream<org.dhatim.fastexcel.reader.Row> rows = found.openStream()) {
                Iterator<org.dhatim.fastexcel.reader.Row> each = rows.iterator();
                for (Line line = next(each); line != null; line = next(each)) {
                    if (!visitor.row(line.number(), line.cells())) {
                        return;
                    }
                }
            }
        } catch (ExcelReaderException e) {
            throw unreadable(fileName, e);
        }
    }

    private record Line(int number, List<String> cells) {}

    /** The library lets any exception out where a workbook is not as it should be. */
    private @Nullable Line next(Iterator<org.dhatim.fastexcel.reader.Row> rows) {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            org.dhatim.fastexcel.reader.Row row = rows.next();
            Columns.check(fileName, row.getRowNum(), row.getCellCount());
            List<String> cells = new ArrayList<>(row.getCellCount());
            for (int i = 0; i < row.getCellCount(); i++) {
                cells.add(text(row.getOptionalCell(i).orElse(null)));
            }
            return new Line(row.getRowNum(), cells);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (RuntimeException e) {
            throw unreadable(fileName, e);
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return number(cell);
        }
        if (cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
            String formula = cell.getFormula();
            return MissingResult.of(formula == null ? "" : formula);
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    private static String number(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null && isDate(format)) {
            LocalDateTime when = cell.asDate();
            return when.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? when.toLocalDate().toString()
                    : when.toString();
        }
        BigDecimal number = cell.asNumber().stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
    }

    /** Whether a number format writes a date: it names days, months or years outside quotes and brackets. */
    private static boolean isDate(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return bare.matches("(?i).*(d{1,4}|y{2,4}|mmm).*") && !bare.matches("(?i)general.*");
    }
}
