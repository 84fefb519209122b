package headway.visits.reports;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.documents.IssuedLetter;
import headway.documents.LetterOrder;
import headway.documents.LetterPreview;
import headway.documents.LetterSubject;
import headway.documents.Letters;
import headway.documents.UnfitLetterException;
import headway.evidence.Entries;
import headway.identity.Accounts;
import headway.register.School;
import headway.register.SchoolPermissions;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.visits.VisitLine;
import headway.visits.booking.Bookings;
import headway.visits.notes.NoteContent;
import headway.visits.notes.Notes;
import headway.web.FormProblem;
import headway.web.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReportService implements Reports {

    /** As long as the note of an entry of evidence may be. */
    private static final int LONGEST = 4000;

    private final ReportStore store;
    private final Bookings visits;
    private final ReportMaker maker;
    private final ReportClock clocks;
    private final Notes notes;
    private final Letters letters;
    private final Entries entries;
    private final Accounts accounts;
    private final Schools schools;
    private final AuditTrail audit;
    private final Clock clock;

    ReportService(
            ReportStore store,
            Bookings visits,
            ReportMaker maker,
            ReportClock clocks,
            Notes notes,
            Letters letters,
            Entries entries,
            Accounts accounts,
            Schools schools,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.visits = visits;
        this.maker = maker;
        this.clocks = clocks;
        this.notes = notes;
        this.letters = letters;
        this.entries = entries;
        this.accounts = accounts;
        this.schools = schools;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Report> find(long visit) {
        return store.find(visit);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Report> all(AcademicYear year) {
        return store.ofYear(year.startYear());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Report> issued(Urn urn, LocalDate by, int most) {
        return store.issued(urn, by, most);
    }

    @Override
    public void submit(long visit, int version, long reviewer, String name, CurrentUser by) {
        change(visit, version, by, "Gave the report to a colleague", report -> {
            String detail = report.submit(reviewer, name, visits.lock(visit).account(), today());
            canBeMade(visit, by);
            return detail;
        });
    }

    @Override
    public void giveBack(long visit, int version, String comments, CurrentUser by) {
        change(visit, version, by, "Returned the report", report -> report.giveBack(comments));
    }

    @Override
    public void pass(long visit, int version, String comments, CurrentUser by) {
        change(visit, version, by, "Passed the report on to the school", report -> {
            String detail = report.pass(comments, today());
            canBeMade(visit, by);
            return detail;
        });
    }

    /** Nobody is asked to read a report that cannot be made. */
    private void canBeMade(long visit, CurrentUser by) {
        preview(visits.lock(visit), by);
    }

    @Override
    public void accept(long visit, int version, CurrentUser by) {
        change(visit, version, by, "Found the report accurate", report -> report.accept(by.fullName(), today()));
    }

    @Override
    public void question(long visit, int version, String what, CurrentUser by) {
        change(
                visit,
                version,
                by,
                "Called the report inaccurate",
                report -> report.question(what, by.fullName(), today()));
    }

    @Override
    public void lapse(long visit, int version, CurrentUser by) {
        change(visit, version, by, "Took the report as accurate", report -> {
            VisitLine line = visits.lock(visit);
            LocalDate due = clocks.start()
                    .next(line, store.find(visit).orElseThrow())
                    .map(Due::by)
                    .orElse(null);
            return report.lapse(due, today());
        });
    }

    @Override
    public void answer(long visit, int version, String words, CurrentUser by) {
        change(visit, version, by, "Answered the school", report -> report.answer(words, today()));
    }

    private void change(long id, int version, CurrentUser by, String step, Function<ReportWalk, String> move) {
        VisitLine visit = visits.lock(id);
        ReportWalk report = store.lock(id, version);
        String detail = move.apply(report);
        store.save(report);
        told(visit, by, step, detail);
    }

    private void told(VisitLine visit, CurrentUser by, String step, String detail) {
        visits.step(visit, by, step, detail);
        audit.record(new AuditEntry(by, step, "visit", Long.toString(visit.id()), visit.urn(), null, detail));
    }

    @Override
    public long issue(long id, int version, CurrentUser by) {
        VisitLine visit = visits.lock(id);
        ReportWalk report = store.lock(id, version);
        report.possible(ReportMove.ISSUE);
        ReportMaker.Made made = maker.make(visit, store.find(id).orElseThrow(), today(), by);
        IssuedLetter issued = fit(() -> letters.issue(
                new LetterOrder(
                        made.template(),
                        made.content(),
                        visit.urn(),
                        visit.year(),
                        new LetterSubject(Bookings.SOURCE, id)),
                by));
        report.issued(issued.id(), today());
        store.save(report);
        visits.issued(id, today());
        enter(visit, issued, by);
        told(visit, by, "Issued the report", "Number " + issued.number());
        return issued.id();
    }

    /** What the visit found enters the school's evidence, as of the visit and by who was there. */
    private void enter(VisitLine visit, IssuedLetter issued, CurrentUser by) {
        NoteContent note = notes.note(visit).content();
        if (note.capacity().isBlank()) {
            return;
        }
        String found = notes.areas(visit, note).stream()
                .filter(area -> !area.grade().isBlank())
                .map(area -> area.area() + ": " + area.grade() + " (" + area.variance() + ")")
                .collect(Collectors.joining("; "));
        String words = (found.isEmpty() ? "" : found + ". ") + note.strengths();
        Long account = visit.account();
        School school = schools.find(visit.urn()).orElseThrow();
        // Who visited in the partner's place, or has left since, may not enter evidence: the program does, in their
        // name.
        CurrentUser author = Optional.ofNullable(account)
                .flatMap(accounts::open)
                .filter(person -> SchoolPermissions.of(person, school).enterEvidence())
                .orElseGet(() -> CurrentUser.system("report of " + visit.officer(), visit.authority()));
        entries.enter(
                visit.urn(),
                Notes.CAPACITY,
                note.capacity(),
                visit.day(),
                "high",
                words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                "Report " + issued.number() + " on the visit of " + Format.date(visit.day()),
                author);
    }

    @Override
    @Transactional(readOnly = true)
    public LetterPreview preview(VisitLine visit, CurrentUser sender) {
        ReportMaker.Made made = made(visit, sender);
        return fit(() -> letters.preview(made.template(), made.content()));
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] draft(VisitLine visit, CurrentUser sender) {
        ReportMaker.Made made = made(visit, sender);
        return fit(() -> letters.draft(made.template(), made.content()));
    }

    private ReportMaker.Made made(VisitLine visit, CurrentUser sender) {
        return maker.make(visit, store.find(visit.id()).orElse(null), today(), sender);
    }

    private static <T> T fit(Supplier<T> work) {
        try {
            return work.get();
        } catch (UnfitLetterException e) {
            throw new FormProblem("state", e.problems().getFirst().message());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
