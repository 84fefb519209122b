package headway.evidence.pages;

import java.time.LocalDate;

/** An entry on a school, ready to be shown; {@code note} is blank for whom it is not. */
public record EntryView(
        long id,
        String title,
        String value,
        LocalDate happened,
        LocalDate entered,
        String by,
        String confidence,
        String note,
        String source,
        boolean mayWithdraw) {

    /** An entry with the fact that it speaks of. */
    record OfFact(String fact, EntryView view) {}
}
