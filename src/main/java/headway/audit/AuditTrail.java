package headway.audit;

import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The trail: append-only; an entry is written in the transaction of what it tells. */
public interface AuditTrail {

    /** Writes an entry; fails outside a transaction, so that no change and its entry can part. */
    void record(AuditEntry entry);

    /**
     * Writes, in a transaction of its own if there is none, that somebody reads a confidential document; where it fails
     * the document is not handed out. These entries are kept for a year.
     *
     * @param entry has an action that begins with {@link #READING}
     */
    void read(AuditEntry entry);

    /**
     * As {@link #read}, of a page that people come back to many times: once for each person, school and day (in London),
     * and in the transaction of the reading, outside which it fails.
     */
    void readOnPage(AuditEntry entry);

    /** How the action of every record of reading begins, and of no other. */
    String READING = "Read ";

    /** The latest entries about one thing, newest first. */
    List<AuditEntry.Kept> about(String subjectKind, String subjectId);

    /** The latest entries about a school, newest first. */
    List<AuditEntry.Kept> ofSchool(Urn urn, int most);

    /** A page of the entries that fit, newest first. */
    Found search(Search search, int size);

    /** Entries, and how many fit in all. */
    record Found(List<AuditEntry.Kept> entries, int count) {}

    /**
     * What is looked for.
     *
     * @param words stand somewhere in the entry; blank means all
     * @param kinds of things that the entries are about; empty means all
     * @param from the first day, in London; null means from the beginning
     * @param until the last day, in London; null means until now
     * @param page counted from 1
     */
    record Search(
            String words,
            Set<String> kinds,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int page) {}
}
