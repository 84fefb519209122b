package headway.visits;

import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Visits to schools. Who may do what is decided by the caller; every change tells the ledger of support and the trail in
 * its transaction. Each change names the version that was seen, and is refused with a {@link headway.web.FormProblem}
 * where somebody else changed the visit meanwhile, or where the visit's state does not allow it.
 */
public interface Visits {

    /**
     * Proposes a visit to the school.
     *
     * @return its number
     */
    long propose(NewVisit visit, CurrentUser by);

    /** The date is agreed with the school. */
    void confirm(long id, int version, CurrentUser by);

    /** The school asks for another date. */
    void ask(long id, int version, String wish, CurrentUser by);

    /** Proposes another date, with the reason; it is then to be agreed again. */
    void reschedule(long id, int version, Slot slot, String reason, CurrentUser by);

    /** Another officer takes it over, with the reason; the date stays. */
    void handOver(long id, int version, long account, String officer, String reason, CurrentUser by);

    /** Changes focus and attendees. */
    void prepare(long id, int version, String focus, String attendees, CurrentUser by);

    /** Cancels it, with the reason. */
    void cancel(long id, int version, String reason, CurrentUser by);

    /** It took place on a day. */
    void done(long id, int version, LocalDate on, CurrentUser by);

    /** It was entered as done by mistake. */
    void takeBack(long id, int version, String reason, CurrentUser by);

    Optional<VisitLine> find(long id);

    /** A school's visits in a year, by date, cancelled ones among them. */
    List<VisitLine> of(Urn urn, AcademicYear year);

    /** Every visit of the reader's authority in a year, by date, cancelled ones among them. */
    List<VisitLine> all(AcademicYear year);

    /** The years with visits, the newest first. */
    List<AcademicYear> years();

    /** What was done with a visit, the first first. */
    List<VisitStep> steps(long id);
}
