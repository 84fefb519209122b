package headway.evidence.readers;

import headway.imports.RecordSink;
import headway.imports.Row;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row under way: what it yields is held back until the whole row is read, so that a row counts whole or not at all. */
final class RowWork {

    private record Trouble(String column, String value, String reason) {}

    private final Row row;
    private final List<Object> found = new ArrayList<>();
    private final Set<Trouble> troubles = new LinkedHashSet<>();
    private @Nullable String leftOut;

    RowWork(Row row) {
        this.row = row;
    }

    String text(String... columns) {
        return row.get(columns);
    }

    /** The figure in the first of these columns that is there; null where it is absent or blank. */
    @Nullable
    Figure figure(List<String> columns) {
        String[] names = columns.toArray(String[]::new);
        String text = row.get(names);
        if (text.isEmpty()) {
            return null;
        }
        Optional<Figure> figure = Figure.read(text);
        if (figure.isEmpty()) {
            trouble(
                    named(names),
                    text,
                    "This is neither a number nor one of the publisher's codes, such as SUPP, NE or z."
                            + " Put in the published figure, or leave the cell empty.");
        }
        return figure.orElse(null);
    }

    /** The value alone; null where it is absent, blank or a marker. */
    @Nullable
    Double value(List<String> columns) {
        Figure figure = figure(columns);
        return figure == null ? null : figure.value();
    }

    /** A number of pupils; null where it is absent, blank or a marker. */
    @Nullable
    Integer count(List<String> columns) {
        Double value = value(columns);
        return value == null ? null : Math.toIntExact(Math.round(value));
    }

    Optional<Integer> urn(String... columns) {
        OptionalInt urn = wholeNumber(text(columns));
        if (urn.isEmpty() || !Urn.isValid(urn.getAsInt())) {
            trouble(
                    named(columns),
                    text(columns),
                    "A URN is a number of five or six digits. Look it up in the register and put it in, or take the row out.");
            return Optional.empty();
        }
        return Optional.of(urn.getAsInt());
    }

    Optional<Integer> authority(String... columns) {
        OptionalInt code = wholeNumber(text(columns));
        if (code.isEmpty() || code.getAsInt() < 1 || code.getAsInt() > 999) {
            trouble(
                    named(columns),
                    text(columns),
                    "An authority's code is a number of three digits, such as 315. Put it in, or take the row out.");
            return Optional.empty();
        }
        return Optional.of(code.getAsInt());
    }

    /** The date in a column that must hold one. */
    Optional<LocalDate> date(String text, String... columns) {
        Optional<LocalDate> date = Dates.read(text);
        if (date.isEmpty()) {
            trouble(named(columns), text, "This is not a date. Write it as day/month/year, such as 25/11/2025.");
        }
        return date;
    }

    void trouble(String column, String value, String reason) {
        troubles.add(new Trouble(column, value, reason));
    }

    void leaveOut(String reason) {
        leftOut = reason;
    }

    void found(Object record) {
        found.add(record);
    }

    /** Hands over: the troubles, or else the records, or else the reason why there are none. */
    void deliver(RecordSink sink, String whyNothing) {
        if (!troubles.isEmpty()) {
            troubles.forEach(trouble -> sink.problem(row, trouble.column(), trouble.value(), trouble.reason()));
        } else if (leftOut != null) {
            sink.leftOut(row, leftOut);
        } else if (found.isEmpty()) {
            sink.leftOut(row, whyNothing);
        } else {
            found.forEach(sink::accept);
        }
    }

    static OptionalInt wholeNumber(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** The name of the first of these columns that the file has, as the person who mends it sees it. */
    String named(String... columns) {
        int at = row.headers().position(columns);
        return at < 0 ? columns[0] : row.headers().names().get(at).strip();
    }
}
