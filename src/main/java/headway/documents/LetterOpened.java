package headway.documents;

import headway.shared.AuthorityCode;
import headway.shared.Urn;

/** A person read an issued letter. */
public record LetterOpened(long letterId, AuthorityCode authority, Urn school, LetterSubject subject, long personId) {}
