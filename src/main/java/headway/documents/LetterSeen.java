package headway.documents;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.time.Instant;

/** A school saw its letter for the first time. */
public record LetterSeen(
        long letterId, AuthorityCode authority, Urn school, LetterSubject subject, Instant seenAt, long personId) {}
