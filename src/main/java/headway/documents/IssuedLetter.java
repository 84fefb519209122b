package headway.documents;

import headway.shared.Urn;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was issued, without its bytes.
 *
 * @param kind the id of its template
 * @param issuedOn the date on the letter
 * @param issuedAt the moment at which it was issued
 * @param sha256 of the PDF, in hexadecimal
 * @param size of the PDF, in bytes
 * @param postedOn null until it was marked as posted
 * @param seenAt when the school first saw it; null until then
 */
public record IssuedLetter(
        long id,
        LetterNumber number,
        Urn school,
        String kind,
        String title,
        LetterSubject subject,
        LocalDate issuedOn,
        Instant issuedAt,
        String issuedBy,
        String sha256,
        int size,
        @Nullable LocalDate postedOn,
        @Nullable String postedBy,
        @Nullable Instant seenAt,
        @Nullable String seenBy) {}
