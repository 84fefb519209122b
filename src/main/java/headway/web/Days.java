package headway.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as forms send them; what is none is told at its field. */
public final class Days {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Days() {}

    /** The day that was typed, as browsers send it. */
    public static LocalDate read(String typed, String field) {
        return parsed(typed).map(day -> within(day, field)).orElseThrow(() -> new FormProblem(field, "Enter a day"));
    }

    private static LocalDate within(LocalDate day, String field) {
        if (!sensible(day)) {
            throw new FormProblem(field, "Enter a day of the years 2000 to 2100");
        }
        return day;
    }

    /** The day that was typed; empty where it is none, or none of the years in which anything can be. */
    public static Optional<LocalDate> typed(String typed) {
        return parsed(typed).filter(Days::sensible);
    }

    /** Whether it lies in the years 2000 to 2100: years beyond are slips of the keyboard. */
    public static boolean sensible(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
