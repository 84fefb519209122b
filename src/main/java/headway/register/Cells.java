package headway.register;

import headway.imports.RecordSink;
import headway.imports.Row;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row of a register, noting what cannot be read. */
final class Cells {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("dd-MM-uuuu"),
            DateTimeFormatter.ofPattern("dd/MM/uuuu"),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private final Row row;
    private final RecordSink sink;
    private boolean good = true;

    Cells(Row row, RecordSink sink) {
        this.row = row;
        this.sink = sink;
    }

    boolean good() {
        return good;
    }

    @Nullable
    String text(String... columns) {
        String value = row.get(columns);
        return value.isEmpty() ? null : value;
    }

    /** A whole number; blank is none. */
    @Nullable
    Integer number(String... columns) {
        String value = row.get(columns);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(value.replace(",", ""));
        } catch (NumberFormatException e) {
            problem(columns[0], value, "is not a whole number. Correct it, or leave it blank.");
            return null;
        }
    }

    int needed(String... columns) {
        Integer number = number(columns);
        if (number == null && good) {
            problem(columns[0], "", "is blank, but every row needs it.");
        }
        return number == null ? 0 : number;
    }

    @Nullable
    LocalDate date(String... columns) {
        String value = row.get(columns);
        if (value.isEmpty()) {
            return null;
        }
        LocalDate common = dayFirst(value);
        if (common != null) {
            return common;
        }
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(value, format);
            } catch (DateTimeParseException tryNext) {
                continue;
            }
        }
        problem(columns[0], value, "is not a date such as 31-08-2018. Correct it, or leave it blank.");
        return null;
    }

    /** The usual way of writing, 31-08-2018, without the cost of a formatter; null where it is not just that. */
    private static @Nullable LocalDate dayFirst(String value) {
        if (value.length() != 10 || value.charAt(2) != '-' || value.charAt(5) != '-') {
            return null;
        }
        int digits = 0;
        for (int i = 0; i < 10; i++) {
            int digit = value.charAt(i) - '0';
            if (i == 2 || i == 5) {
                continue;
            }
            if (digit < 0 || digit > 9) {
                return null;
            }
            digits = digits * 10 + digit;
        }
        int day = digits / 1_000_000;
        int month = digits / 10_000 % 100;
        // The last days of months are left to the formatter, which knows them.
        return day < 1 || day > 28 || month < 1 || month > 12 ? null : LocalDate.of(digits % 10_000, month, day);
    }

    void problem(String column, String value, String reason) {
        good = false;
        sink.problem(row, column, value, reason);
    }
}
