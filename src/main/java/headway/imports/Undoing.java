package headway.imports;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.web.FormProblem;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes loads back: whether that can be, and the deed with its entry in the audit trail. */
@Component
class Undoing {

    private final List<LoadUndo> undos;
    private final Loads loads;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    Undoing(List<LoadUndo> undos, Loads loads, AuditTrail audit, ApplicationEventPublisher events, JdbcClient jdbc) {
        this.undos = undos;
        this.loads = loads;
        this.audit = audit;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** What taking a load back would do. */
    @Transactional(readOnly = true)
    LoadUndo.Plan plan(Loads.Load load, CurrentUser by) {
        Recognition recognition = load.recognition();
        if (load.state() != LoadState.APPLIED || recognition == null) {
            return LoadUndo.Plan.not("Nothing of this file is kept, so there is nothing to take back.");
        }
        return undos.stream()
                .filter(each -> each.speaksFor(recognition.readerId()))
                .findFirst()
                .map(each -> each.plan(load.id(), recognition.readerId(), by))
                .orElseGet(() -> LoadUndo.Plan.not(
                        "Headway does not take back files of this kind. Load a file that puts it right."));
    }

    /** Takes a load back and tells those who wait for it, all in one transaction; refuses where something is against it. */
    @Transactional
    void undo(Loads.Load load, CurrentUser by) {
        // As for a load: one at a time, so that what the plan saw is what is taken back.
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LoadRunner.LOADING).query(row -> {});
        LoadUndo.Plan plan = plan(loads.find(load.id()).orElseThrow(), by);
        if (!plan.possible()) {
            throw new FormProblem("undo", String.join(" ", plan.against()));
        }
        String reader = reader(load);
        undos.stream()
                .filter(each -> each.speaksFor(reader))
                .findFirst()
                .orElseThrow()
                .undo(load.id());
        loads.move(load.id(), LoadState.APPLIED, LoadState.UNDONE, "Taken back by " + by.fullName() + ".");
        audit.record(new AuditEntry(
                by,
                "Took a load back",
                "load",
                Long.toString(load.id()),
                null,
                load.title() + ": " + load.records() + " records",
                String.join("; ", plan.goes())));
        events.publishEvent(new LoadUndone(load.id(), reader, load.title()));
    }

    private static String reader(Loads.Load load) {
        Recognition recognition = load.recognition();
        return recognition == null ? "" : recognition.readerId();
    }
}
