package headway.register;

import headway.web.FormProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as forms send them. */
final class Days {

    private Days() {}

    static LocalDate read(String typed, String field) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new FormProblem(field, "Enter a day");
        }
    }
}
