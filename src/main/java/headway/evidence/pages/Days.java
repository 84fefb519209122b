package headway.evidence.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** A day as a browser sends it, or as a person types it where the browser has no date field. */
final class Days {

    private static final List<DateTimeFormatter> WRITTEN = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private Days() {}

    static Optional<LocalDate> read(String typed) {
        for (DateTimeFormatter format : WRITTEN) {
            try {
                return Optional.of(LocalDate.parse(typed.strip(), format)).filter(headway.web.Days::sensible);
            } catch (DateTimeParseException tryNext) {
                continue;
            }
        }
        return Optional.empty();
    }
}
