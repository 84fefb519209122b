package headway.documents;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.time.LocalDate;

/** A letter was issued. */
public record LetterIssued(
        long letterId,
        AuthorityCode authority,
        AcademicYear year,
        int number,
        Urn school,
        String kind,
        LetterSubject subject,
        LocalDate issuedOn,
        long personId) {}
