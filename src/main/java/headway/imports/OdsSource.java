package headway.imports;

import com.github.miachm.sods.NotAnOdsException;
import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sheet of an OpenDocument spreadsheet; date cells read as yyyy-MM-dd, whole numbers without decimals. */
record OdsSource(String fileName, Sheet table) implements Source {

    static List<Source> sheets(String fileName, CsvSource.Bytes bytes) throws IOException {
        try (InputStream in = bytes.open()) {
            return new SpreadSheet(in)
                    .getSheets().stream()
                            .<Source>map(sheet -> new OdsSource(fileName, sheet))
                            .toList();
        } catch (NotAnOdsException e) {
            throw new UnreadableFileException(
                    fileName
                            + " is not a whole OpenDocument spreadsheet. Download it again, or save it as .xlsx or .csv.",
                    e);
        }
    }

    @Override
    public String sheet() {
        return table.getName();
    }

    @Override
    public void rows(RowVisitor visitor) {
        Range all = table.getDataRange();
        Object[][] values = all.getValues();
        for (int i = 0; i < values.length; i++) {
            List<String> cells = new ArrayList<>(values[i].length);
            for (Object value : values[i]) {
                cells.add(text(value));
            }
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (!visitor.row(i + 1, cells)) {
                return;
            }
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDateTime when -> when.toLocalDate().toString();
            case TemporalAccessor when -> when.toString();
            case Double number ->
                new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
