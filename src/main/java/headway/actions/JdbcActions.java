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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Actions in the database. */
@Component
class JdbcActions implements Actions {

    private static final String COLUMNS = "id, urn, what, owner, owner_account, due, state, progress, progress_on,"
            + " progress_by, raised_on, raised_by, source, source_id, closed_on, closed_by, closed_why, version";

    private final JdbcClient jdbc;
    private final ProgressEntries entries;
    private final AuditTrail audit;
    private final Clock clock;

    JdbcActions(JdbcClient jdbc, ProgressEntries entries, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
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
    public List<Action> ended(Urn urn) {
        return jdbc.sql("select " + COLUMNS
                        + " from action where urn = ? and state <> 'OPEN' order by closed_on desc, id desc limit 100")
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
    @Transactional(readOnly = true)
    public Optional<Action> find(long id, Urn urn) {
        return find(id, urn, "");
    }

    private Optional<Action> find(long id, Urn urn, String rest) {
        return jdbc.sql("select " + COLUMNS + " from action where id = ? and urn = ?" + rest)
                .param(id)
                .param(urn.value())
                .query(JdbcActions::action)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Progress> said(Action action) {
        return entries.of(action);
    }

    @Override
    @Transactional
    public void progress(long id, Urn urn, int seen, String words, CurrentUser by) {
        if (words.isBlank()) {
            throw new FormProblem("words", "Say how far it has got");
        }
        TextLimit.paragraphs(words, "words");
        say(openAction(id, urn, seen), words.strip(), by);
    }

    @Override
    @Transactional
    public void progress(long id, Urn urn, String words, CurrentUser by) {
        Action action = find(id, urn, " for update").filter(Action::isOpen).orElse(null);
        if (action == null || words.isBlank() || entries.has(id, words.strip(), by.id())) {
            return;
        }
        say(action, words.strip(), by);
    }

    private void say(Action action, String words, CurrentUser by) {
        Progress said = new Progress(words, LocalDate.now(clock), by.fullName());
        entries.add(action, said, by.id());
        jdbc.sql("update action set progress = ?, progress_on = ?, progress_by = ?, version = version + 1 where id = ?")
                .param(words)
                .param(said.on())
                .param(said.by())
                .param(action.id())
                .update();
        record(by, "Reported on an action", action.id(), action.urn(), action.progress(), words);
    }

    @Override
    @Transactional
    public void close(long id, Urn urn, int seen, ActionState how, String why, CurrentUser by) {
        if (how == ActionState.OPEN) {
            throw new FormProblem("words", "Choose whether it is done or not done");
        }
        if (how == ActionState.DROPPED && why.isBlank()) {
            throw new FormProblem("words", "Say why the action is not done");
        }
        TextLimit.paragraphs(why, "words");
        Action before = openAction(id, urn, seen);
        end(id, how, LocalDate.now(clock), by.fullName(), why.strip());
        record(
                by,
                "Ended an action as " + how.title().toLowerCase(Locale.UK),
                id,
                urn,
                before.what(),
                why.isBlank() ? null : why.strip());
    }

    @Override
    @Transactional
    public void reopen(long id, Urn urn, int seen, String why, CurrentUser by) {
        if (why.isBlank()) {
            throw new FormProblem("words", "Say why the action is opened again");
        }
        TextLimit.paragraphs(why, "words");
        Action before = locked(id, urn, seen);
        if (before.isOpen()) {
            throw new FormProblem("words", "The action is open");
        }
        end(id, ActionState.OPEN, null, null, null);
        say(before, "Opened again: " + why.strip(), by);
        record(by, "Opened an action again", id, urn, before.what(), why.strip());
    }

    private void end(long id, ActionState state, @Nullable LocalDate on, @Nullable String by, @Nullable String why) {
        jdbc.sql("""
                        update action set state = ?, closed_on = ?, closed_by = ?, closed_why = ?, version = version + 1
                        where id = ?""")
                .param(state.name())
                .param(on)
                .param(by)
                .param(why)
                .param(id)
                .update();
    }

    private Action openAction(long id, Urn urn, int seen) {
        Action action = locked(id, urn, seen);
        if (!action.isOpen()) {
            throw new FormProblem("words", "The action is not open any more");
        }
        return action;
    }

    private Action locked(long id, Urn urn, int seen) {
        Action action = find(id, urn, " for update").orElseThrow(() -> new NotFoundException("Action " + id));
        if (action.version() != seen) {
            throw new FormProblem(
                    "words",
                    "Somebody has written on this action since you opened it. Read what stands above, then send yours"
                            + " again");
        }
        return action;
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
                row.getString("closed_why"),
                row.getInt("version"));
    }
}
