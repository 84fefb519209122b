package headway.visits.booking;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.register.School;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.visits.NewVisit;
import headway.visits.Slot;
import headway.visits.VisitLine;
import headway.visits.VisitStep;
import headway.visits.Visits;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class VisitService implements Visits {

    private static final String PROPOSED = "Proposed a visit";
    private static final String AGREED = "Agreed the date";
    private static final String ASKED = "Asked for another date";
    private static final String MOVED = "Moved the visit";
    private static final String HANDED_OVER = "Handed the visit over";
    private static final String CANCELLED = "Cancelled the visit";
    /** The steps of which those concerned are told by mail. */
    private static final Set<String> TOLD = Set.of(PROPOSED, AGREED, ASKED, MOVED, HANDED_OVER, CANCELLED);

    private final VisitStore store;
    private final VisitLedger ledger;
    private final VisitMails mails;
    private final Schools schools;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    VisitService(
            VisitStore store,
            VisitLedger ledger,
            VisitMails mails,
            Schools schools,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.mails = mails;
        this.schools = schools;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public long propose(NewVisit wanted, CurrentUser by) {
        School school = schools.find(wanted.urn()).orElseThrow(() -> new NotFoundException("School " + wanted.urn()));
        if (wanted.officer().isBlank()) {
            throw new FormProblem("officer", "Choose who visits");
        }
        Visit.check(wanted.slot(), wanted.year());
        Visit.checkWords(wanted.focus(), wanted.attendees());
        Visit visit = store.lock(store.insert(wanted, school.authority(), by));
        keep(visit, by, PROPOSED, wanted.kind().title() + ", " + wanted.slot().inWords());
        return visit.basis().id();
    }

    @Override
    public void confirm(long id, int version, CurrentUser by) {
        change(id, version, by, AGREED, visit -> visit.confirm(by.fullName(), today()));
    }

    @Override
    public void ask(long id, int version, String wish, CurrentUser by) {
        change(id, version, by, ASKED, visit -> visit.ask(wish));
    }

    @Override
    public void reschedule(long id, int version, Slot slot, String reason, CurrentUser by) {
        change(id, version, by, MOVED, visit -> visit.reschedule(slot, reason));
    }

    @Override
    public void handOver(long id, int version, long account, String officer, String reason, CurrentUser by) {
        change(id, version, by, HANDED_OVER, visit -> visit.handOver(account, officer, reason));
    }

    @Override
    public void prepare(long id, int version, String focus, String attendees, CurrentUser by) {
        change(id, version, by, "Changed focus and attendees", visit -> visit.prepare(focus, attendees));
    }

    @Override
    public void cancel(long id, int version, String reason, CurrentUser by) {
        change(id, version, by, CANCELLED, visit -> visit.cancel(reason, today()));
    }

    @Override
    public void done(long id, int version, LocalDate on, CurrentUser by) {
        change(id, version, by, "Entered the visit as done", visit -> visit.done(on, today()));
    }

    @Override
    public void takeBack(long id, int version, String reason, CurrentUser by) {
        change(id, version, by, "Entered that it did not take place", visit -> visit.takeBack(reason));
    }

    private void change(long id, int version, CurrentUser by, String step, Function<Visit, String> move) {
        Visit visit = store.lock(id, version);
        keep(visit, by, step, move.apply(visit));
    }

    /** Keeps a move with all that goes with it. */
    void keep(Visit visit, CurrentUser by, String step, String detail) {
        // Its report can only be issued after its last move.
        ledger.tell(visit, null);
        store.save(visit);
        store.step(visit.basis().id(), visit.basis().authority(), by, step, detail);
        if (TOLD.contains(step)) {
            mails.tell(visit, step, by);
        }
        audit.record(new AuditEntry(
                by,
                step,
                "visit",
                Long.toString(visit.basis().id()),
                visit.basis().urn(),
                null,
                detail));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<VisitLine> find(long id) {
        return store.find(id).map(VisitRows::line);
    }

    @Override
    @Transactional(readOnly = true)
    public List<VisitLine> of(Urn urn, AcademicYear year) {
        return store.where("urn = ? and year = ?", urn.value(), year.startYear()).stream()
                .map(VisitRows::line)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<VisitLine> all(AcademicYear year) {
        return store.where("year = ?", year.startYear()).stream()
                .map(VisitRows::line)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AcademicYear> years() {
        return jdbc.sql("select distinct year from visit order by 1 desc")
                .query((row, index) -> new AcademicYear(row.getInt(1)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<VisitStep> steps(long id) {
        return store.steps(id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
