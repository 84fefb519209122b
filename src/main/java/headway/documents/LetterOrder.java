package headway.documents;

import headway.shared.AcademicYear;
import headway.shared.Urn;

/**
 * A letter to be issued; it is dated by its content.
 *
 * @param year the academic year under which it is numbered
 * @param subject what the letter is about
 */
public record LetterOrder(
        LetterTemplate template, LetterContent content, Urn school, AcademicYear year, LetterSubject subject) {}
