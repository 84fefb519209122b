package headway.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as forms send them; what is none is told at its field. */
public final class Days {

    private Days() {}

    /** The day that was typed, as browsers send it. */
    public static LocalDate read(String typed, String field) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new FormProblem(field, "Enter a day");
        }
    }
}
