package headway.evidence;

import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;

/** Dated entries on a school: local indicators, leadership, intelligence. Each is in the trail and told by an event. */
public interface Entries {

    /**
     * Enters what is true of a school from a day on. Whoever entered the same fact about the same day before thereby
     * replaces their own entry.
     *
     * @param fact a fact of the catalogue that people enter
     * @param value in the catalogue's words, yes or no, or a number as text
     * @param happened the day from which it holds; not in the future
     * @param confidence high, medium or low; may be blank for local indicators alone
     * @param note what stands behind it, or blank
     * @param source where it comes from in words; blank stands for the kind of entry
     * @return the entry's number
     * @throws RefusedEntryException where the value, the day or the confidence is not allowed, each with its reason
     */
    long enter(
            Urn urn,
            String fact,
            String value,
            LocalDate happened,
            String confidence,
            String note,
            String source,
            CurrentUser by);

    /** What {@link #enter} would refuse, field by field; empty where it would take the entry. */
    List<RefusedEntryException.Problem> problems(
            String fact, String value, LocalDate happened, String confidence, String note);

    /** Takes an entry back; it stays in the trail with the reason, and counts no more. */
    void withdraw(long id, String why, CurrentUser by);
}
