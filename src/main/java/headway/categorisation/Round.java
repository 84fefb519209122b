package headway.categorisation;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A year's round of an authority: its strategy and the day whose evidence counts. */
public record Round(
        long id,
        AuthorityCode authority,
        AcademicYear year,
        String packId,
        String packVersion,
        LocalDate evidenceDate,
        String openedBy,
        boolean closed) {

    public String title() {
        return "Round " + year.label();
    }

    @Nullable
    String closedWords() {
        return closed ? "Closed" : null;
    }
}
