package headway.documents;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.time.LocalDate;

/** An issued letter was marked as posted, or the date of posting was put right. */
public record LetterPosted(
        long letterId, AuthorityCode authority, Urn school, LetterSubject subject, LocalDate postedOn, long personId) {}
