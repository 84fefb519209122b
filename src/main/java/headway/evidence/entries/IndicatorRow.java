package headway.evidence.entries;

import headway.imports.Row;
import java.time.LocalDate;
import java.util.Map;

/**
 * A row of the local indicators workbook: what is true of a school from a day on.
 *
 * @param row where it stands in the file
 * @param values by fact of the catalogue, as they are kept
 */
public record IndicatorRow(Row row, int urn, LocalDate date, Map<String, String> values) {

    public IndicatorRow {
        values = Map.copyOf(values);
    }
}
