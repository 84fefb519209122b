package headway.visits.notes;

import headway.actions.Actions;
import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.evidence.EvaluationAreas;
import headway.evidence.Framework;
import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.shared.CurrentUser;
import headway.visits.VisitLine;
import headway.visits.VisitState;
import headway.visits.booking.Bookings;
import headway.web.Days;
import headway.web.FormProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class NoteService implements Notes {

    private final Bookings visits;
    private final NoteStore store;
    private final ReportOfNote reports;
    private final EvaluationAreas scales;
    private final FactCatalogue facts;
    private final Actions actions;
    private final AuditTrail audit;
    private final Clock clock;

    NoteService(
            Bookings visits,
            NoteStore store,
            ReportOfNote reports,
            EvaluationAreas scales,
            FactCatalogue facts,
            Actions actions,
            AuditTrail audit,
            Clock clock) {
        this.visits = visits;
        this.store = store;
        this.reports = reports;
        this.scales = scales;
        this.facts = facts;
        this.actions = actions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Note note(VisitLine visit) {
        return store.note(visit.id())
                .orElseGet(() -> new Note(0, Framework.on(visit.day()), NoteContent.EMPTY, null, null));
    }

    private EvaluationAreas.Scale scale(VisitLine visit) {
        return scales.of(note(visit).framework());
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> grades(VisitLine visit) {
        return scale(visit).grades();
    }

    @Override
    public List<String> capacities() {
        return facts.find(CAPACITY).map(FactDefinition::words).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Area> areas(VisitLine visit, NoteContent content) {
        EvaluationAreas.Scale scale = scale(visit);
        Preparation.Content prepared = preparation(visit.id()).content();
        Map<String, String> own = scales.own(visit.urn(), scale.framework(), visit.day())
                .map(EvaluationAreas.Own::grades)
                .orElse(Map.of());
        return scale.areas().stream()
                .map(area -> {
                    NoteContent.Finding found = content.in(area);
                    String said = prepared.in(area).grade();
                    String theirs = said.isBlank() ? own.getOrDefault(area, "") : said;
                    return new Area(
                            area,
                            scale.optional().contains(area),
                            found.grade(),
                            found.words(),
                            theirs,
                            Variance.inWords(scale.grades(), found.grade(), theirs));
                })
                .toList();
    }

    @Override
    public int save(long id, int seen, NoteContent content, CurrentUser by) {
        VisitLine visit = visits.lock(id);
        if (!writable(visit)) {
            throw new FormProblem("state", "The note cannot be changed now");
        }
        NoteCheck.check(content, visit.day());
        if (visit.state() == VisitState.NOTED) {
            check(content);
        }
        return keep(visit, seen, content, by);
    }

    /** A note is written until it is complete; after that only while its report is a draft, or is called inaccurate. */
    private boolean writable(VisitLine visit) {
        return visit.state() != VisitState.CANCELLED
                && (visit.state() != VisitState.NOTED || reports.isWritten(visit.id()));
    }

    private int keep(VisitLine visit, int seen, NoteContent content, CurrentUser by) {
        Optional<Note> before = store.note(visit.id());
        Framework framework = before.map(Note::framework).orElseGet(() -> Framework.on(visit.day()));
        if (seen == 0
                || before.filter(note -> by.fullName().equals(note.savedBy())).isEmpty()) {
            // A draft saves itself every few seconds: the trail tells once of each who writes, and not of each save.
            audit.record(new AuditEntry(
                    by, "Wrote the note of a visit", "visit", Long.toString(visit.id()), visit.urn(), null, null));
        }
        return store.saveNote(visit, seen, framework, content, by);
    }

    @Override
    public void complete(long id, int visitVersion, int seen, NoteContent content, CurrentUser by) {
        VisitLine visit = visits.lock(id, visitVersion);
        NoteCheck.check(content, visit.day());
        check(content);
        int number = 0;
        for (NoteContent.Wanted wanted : content.actions()) {
            number++;
            if (wanted.says()) {
                raise(visit, wanted, number, by);
            }
        }
        visits.complete(id, LocalDate.now(clock), by);
        keep(visit, seen, content, by);
        if (visit.reported()) {
            reports.begin(visit);
        }
    }

    private static void check(NoteContent content) {
        if (content.safeguarding().isBlank()) {
            throw new FormProblem("safeguarding", "Say what you found of safeguarding");
        }
        if (content.leaders().isBlank() && content.governors().isBlank()) {
            throw new FormProblem("leaders", "Say whom you met: leaders, governors, or both");
        }
        if (content.findings().stream().noneMatch(NoteContent.Finding::says)) {
            throw new FormProblem("finding-0", "Say what you found in at least one area");
        }
    }

    private void raise(VisitLine visit, NoteContent.Wanted wanted, int number, CurrentUser by) {
        try {
            actions.raise(
                    new Actions.NewAction(
                            visit.authority(),
                            visit.urn(),
                            wanted.what(),
                            wanted.owner(),
                            owner(visit, wanted),
                            due(wanted.due()),
                            Bookings.SOURCE,
                            visit.id()),
                    by);
        } catch (FormProblem problem) {
            Map.Entry<String, String> first = problem.problems().getFirst();
            throw new FormProblem(first.getKey() + "-" + number, first.getValue() + " (action " + number + ")");
        }
    }

    /** The officer who visits has an account by which the action comes to My work; others are named. */
    private static @Nullable Long owner(VisitLine visit, NoteContent.Wanted wanted) {
        return wanted.owner().strip().equalsIgnoreCase(visit.officer()) ? visit.account() : null;
    }

    private static @Nullable LocalDate due(String typed) {
        return Days.typed(typed).orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public Preparation preparation(long visit) {
        return store.preparation(visit).orElse(Preparation.NONE);
    }

    @Override
    public int savePreparation(long id, int seen, Preparation.Content content, boolean send, CurrentUser by) {
        VisitLine visit = visits.lock(id);
        if (!visit.state().toCome()) {
            throw new FormProblem("state", "The school's part is written before the visit");
        }
        NoteCheck.check(content);
        LocalDate sentOn = send ? LocalDate.now(clock) : null;
        int version = store.savePreparation(visit, seen, content, sentOn, by);
        if (send) {
            content.actions().forEach(said -> actions.progress(said.action(), visit.urn(), said.words(), by));
            visits.step(visit, by, "Sent the school's part", "");
            audit.record(
                    new AuditEntry(by, "Sent the school's part of a visit", "visit", "" + id, visit.urn(), null, null));
        }
        return version;
    }

    @Override
    @Transactional(readOnly = true)
    public RiskNote risk(long visit) {
        return store.risk(visit).orElse(RiskNote.NONE);
    }

    @Override
    public RiskNote readRisk(VisitLine visit, CurrentUser by) {
        RiskNote held = store.risk(visit.id()).orElse(RiskNote.NONE);
        if (!held.words().isBlank()) {
            audit.read(new AuditEntry(
                    by,
                    AuditTrail.READING + "the note of risk of a visit",
                    "visit",
                    Long.toString(visit.id()),
                    visit.urn(),
                    null,
                    null));
        }
        return held;
    }

    @Override
    public int saveRisk(long id, int seen, String words, CurrentUser by) {
        VisitLine visit = visits.lock(id);
        int version = store.saveRisk(visit, seen, words.strip(), by);
        audit.record(
                new AuditEntry(by, "Wrote the note of risk of a visit", "visit", "" + id, visit.urn(), null, null));
        return version;
    }
}
