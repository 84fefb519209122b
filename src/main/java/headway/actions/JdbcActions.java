package headway.actions;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.web.FormProblem;
import headway.web.Format;
import headway.web.NotFoundException;
import headway.web.TextLimit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Actions in the database. */
@Component
class JdbcActions implements Actions {

    private static final String COLUMNS = "id, urn, what, owner, owner_account, due, state, progress, progress_on,"
            + " progress_by, raised_on, raised_by, source, source_id, closed_on, closed_by, closed_why";

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    JdbcActions(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long raise(NewAction action, CurrentUser by) {
        LocalDate due = action.due();
        if (action.what().isBlank()) {
            throw new FormProblem("what", "Say what is to be done");
        }
        if (action.owner().isBlank()) {
            throw new FormProblem("owner", "Say who is to do it");
        }
        TextLimit.paragraphs(action.what(), "what");
        TextLimit.line(action.owner(), "owner");
        if (due == null) {
            throw new FormProblem("due", "Enter the day by which it is to be done");
        }
        long id = jdbc.sql("""
                        insert into action (authority_code, urn, what, owner, owner_account, due, raised_on, raised_by,
                            source, source_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(action.authority().value())
                .param(action.urn().value())
                .param(action.what().strip())
                .param(action.owner().strip())
                .param(action.ownerAccount())
                .param(due)
                .param(LocalDate.now(clock))
                .param(by.fullName())
                .param(action.source())
                .param(action.sourceId())
                .query(Long.class)
                .single();
        record(
                by,
                "Raised an action",
                id,
                action.urn(),
                null,
                action.what().strip() + " (" + action.owner().strip() + ", by " + Format.date(due) + ")");
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Action> open(Urn urn) {
        return jdbc.sql("select " + COLUMNS + " from action where urn = ? and state = 'OPEN' order by due, id")
                .param(urn.value())
                .query(JdbcActions::action)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Action> openOf(long account) {
        return jdbc.sql("select " + COLUMNS
                        + " from action where owner_account = ? and state = 'OPEN' order by due, id")
                .param(account)
                .query(JdbcActions::action)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Action> raisedBy(String source, long sourceId) {
        return jdbc.sql("select " + COLUMNS + " from action where source = ? and source_id = ? order by id")
                .param(source)
                .param(sourceId)
                .query(JdbcActions::action)
                .list();
    }

    @Override
    @Transactional
    public void progress(long id, Urn urn, String words, CurrentUser by) {
        TextLimit.paragraphs(words, "progress-" + id);
        Action before = openAction(id, urn);
        if (before.progress().equals(words.strip())) {
            return;
        }
        jdbc.sql("update action set progress = ?, progress_on = ?, progress_by = ? where id = ?")
                .param(words.strip())
                .param(LocalDate.now(clock))
                .param(by.fullName())
                .param(id)
                .update();
        record(by, "Reported on an action", id, urn, before.progress(), words.strip());
    }

    @Override
    @Transactional
    public void close(long id, Urn urn, ActionState how, String why, CurrentUser by) {
        if (how == ActionState.OPEN) {
            throw new FormProblem("how", "Choose whether it is done or dropped");
        }
        if (how == ActionState.DROPPED && why.isBlank()) {
            throw new FormProblem("why", "Say why the action is dropped");
        }
        TextLimit.paragraphs(why, "why");
        Action before = openAction(id, urn);
        jdbc.sql("update action set state = ?, closed_on = ?, closed_by = ?, closed_why = ? where id = ?")
                .param(how.name())
                .param(LocalDate.now(clock))
                .param(by.fullName())
                .param(why.strip())
                .param(id)
                .update();
        record(
                by,
                "Ended an action as " + how.title().toLowerCase(Locale.UK),
                id,
                urn,
                before.what(),
                why.isBlank() ? null : why.strip());
    }

    private Action openAction(long id, Urn urn) {
        return jdbc.sql("select " + COLUMNS + " from action where id = ? and urn = ? and state = 'OPEN' for update")
                .param(id)
                .param(urn.value())
                .query(JdbcActions::action)
                .optional()
                .orElseThrow(() -> new NotFoundException("Open action " + id));
    }

    private void record(
            CurrentUser by, String action, long id, Urn urn, @Nullable String before, @Nullable String after) {
        audit.record(new AuditEntry(by, action, "action", Long.toString(id), urn, before, after));
    }

    private static Action action(ResultSet row, int index) throws SQLException {
        return new Action(
                row.getLong("id"),
                new Urn(row.getInt("urn")),
                row.getString("what"),
                row.getString("owner"),
                row.getObject("owner_account", Long.class),
                row.getObject("due", LocalDate.class),
                ActionState.valueOf(row.getString("state")),
                row.getString("progress"),
                row.getObject("progress_on", LocalDate.class),
                row.getString("progress_by"),
                row.getObject("raised_on", LocalDate.class),
                row.getString("raised_by"),
                row.getString("source"),
                row.getLong("source_id"),
                row.getObject("closed_on", LocalDate.class),
                row.getString("closed_by"),
                row.getString("closed_why"));
    }
}
