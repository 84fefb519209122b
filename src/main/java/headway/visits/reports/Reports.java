package headway.visits.reports;

import headway.documents.LetterPreview;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.visits.VisitLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports on visits, from draft to issue. Who may do what is decided by the caller; each change names the version that was
 * seen and is refused with a {@link headway.web.FormProblem} where it cannot be.
 */
public interface Reports {

    Optional<Report> find(long visit);

    /** The reports of a year's visits, by visit. */
    Map<Long, Report> all(AcademicYear year);

    /** The reports on visits to a school that were issued by a day, the latest visit first. */
    List<Report> issued(Urn urn, LocalDate by, int most);

    /** Its author gives it to another officer, who checks it. */
    void submit(long visit, int version, long reviewer, String name, CurrentUser by);

    void giveBack(long visit, int version, String comments, CurrentUser by);

    /** Passes it on to the school; comments are optional. */
    void pass(long visit, int version, String comments, CurrentUser by);

    void accept(long visit, int version, CurrentUser by);

    /** The school says what is inaccurate, and why. */
    void question(long visit, int version, String what, CurrentUser by);

    /** Takes it as accurate since the school's days are over. */
    void lapse(long visit, int version, CurrentUser by);

    void answer(long visit, int version, String words, CurrentUser by);

    /** Issues it as a document that is kept as sent; returns the document's number. */
    long issue(long visit, int version, CurrentUser by);

    /** The report as it would be issued. */
    LetterPreview preview(VisitLine visit, CurrentUser sender);

    /** The report as a PDF that is marked as a draft. */
    byte[] draft(VisitLine visit, CurrentUser sender);
}
