package headway.evidence.entries;

import headway.evidence.SchoolEvidence.HeldEntry;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import java.time.LocalDate;

/**
 * An entry as it is kept.
 *
 * @param value in the catalogue's words, or a number as text
 * @param happened the day from which it holds
 * @param entered the day on which it was entered
 * @param accountId who entered it; 0 where a file brought it
 * @param confidence high, medium, low or blank
 */
public record StoredEntry(
        long id,
        Urn urn,
        String fact,
        EntryKind kind,
        String value,
        String note,
        LocalDate happened,
        LocalDate entered,
        String by,
        long accountId,
        String confidence,
        String source) {

    /** As the facts are made from it. */
    public HeldEntry held() {
        return new HeldEntry(fact, value, happened, entered, by, confidence, source);
    }

    /** Whether a person who may enter evidence on the school may take it back: its author, or the head for anybody. */
    public boolean mayBeTakenBackBy(CurrentUser user) {
        return kind.enteredSingly() && (accountId == user.id() || user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT));
    }
}
