package headway.audit;

import headway.shared.Urn;
import java.util.List;

/** The trail: append-only; an entry is written in the transaction of what it tells. */
public interface AuditTrail {

    /** Writes an entry; fails outside a transaction, so that no change and its entry can part. */
    void record(AuditEntry entry);

    /** The latest entries about one thing, newest first. */
    List<AuditEntry.Kept> about(String subjectKind, String subjectId);

    /** The latest entries about a school, newest first. */
    List<AuditEntry.Kept> ofSchool(Urn urn, int most);

    /** The latest entries that hold the words, newest first; blank words mean all. */
    List<AuditEntry.Kept> search(String words, int most);
}
