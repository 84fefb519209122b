package headway.documents;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Letters to schools: previewed, issued with a number, and kept exactly as sent. Who may do what is decided by the
 * caller; the database shows only the letters of the reader's own authority.
 */
public interface Letters {

    /** The letter as it would be; refuses an unfit one with {@link UnfitLetterException}. */
    LetterPreview preview(LetterTemplate template, LetterContent content);

    /** The characters of a text that no letter can show, in words for a message; empty where it can show all. */
    String unwritable(String text);

    /** The letter as a PDF that is marked as a draft and bears no number. */
    byte[] draft(LetterTemplate template, LetterContent content);

    /** Issues a letter under the next number, within the caller's transaction: both are kept, or neither. */
    IssuedLetter issue(LetterOrder order, CurrentUser by);

    Optional<IssuedLetter> find(long id);

    /** The bytes as sent, for somebody who reads them; call it within a transaction that may write. */
    Optional<LetterPdf> open(long id, CurrentUser by);

    /** The words of an issued letter, section by section. */
    List<SectionText> sections(long id);

    /** A school's letters, newest first. */
    List<IssuedLetter> ofSchool(Urn school);

    /** An authority's letters of a year, by number. */
    List<IssuedLetter> ofYear(AuthorityCode authority, AcademicYear year);

    /** The letters about one thing, newest first. */
    List<IssuedLetter> about(LetterSubject subject);

    /** The latest letter of a kind that a school was sent in a year. */
    Optional<IssuedLetter> latest(Urn school, String kind, AcademicYear year);

    /** Marks a letter as posted; a second call puts the date right. */
    IssuedLetter markPosted(long id, LocalDate on, CurrentUser by);

    /** Marks a letter as seen by the school, now; where it was seen before, that stays. */
    IssuedLetter markSeen(long id, CurrentUser by);

    /** What differs in words between two issued letters. */
    LetterDifference difference(long earlier, long later);

    /** What differs in words between an issued letter and one that is not issued yet. */
    LetterDifference difference(long earlier, LetterPreview later);
}
