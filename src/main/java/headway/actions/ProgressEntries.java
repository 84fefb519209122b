package headway.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of actions, entry by entry, in the database. */
@Component
class ProgressEntries {

    private final JdbcClient jdbc;

    ProgressEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Progress> of(Action action) {
        List<Progress> entries = jdbc.sql(
                        "select words, written_on, written_by from action_progress where action_id = ? order by id desc")
                .param(action.id())
                .query((row, index) ->
                        new Progress(row.getString(1), row.getObject(2, LocalDate.class), row.getString(3)))
                .list();
        return entries.isEmpty() ? before(action).stream().toList() : entries;
    }

    /** What stands on an action from before entries were kept one by one. */
    private static Optional<Progress> before(Action action) {
        return action.progress().isBlank()
                ? Optional.empty()
                : Optional.of(new Progress(
                        action.progress(),
                        Objects.requireNonNullElse(action.progressOn(), action.raisedOn()),
                        Objects.requireNonNullElse(action.progressBy(), action.raisedBy())));
    }

    boolean has(long action, String words, long account) {
        return jdbc.sql("select exists (select from action_progress where action_id = ? and account = ? and words = ?)")
                .param(action)
                .param(account)
                .param(words)
                .query(Boolean.class)
                .single();
    }

    /** Keeps an entry; what stood on the action before entries were kept becomes its first. */
    void add(Action action, Progress said, long account) {
        boolean first = jdbc.sql("select not exists (select from action_progress where action_id = ?)")
                .param(action.id())
                .query(Boolean.class)
                .single();
        if (first) {
            before(action).ifPresent(old -> keep(action, old, null));
        }
        keep(action, said, account);
    }

    private void keep(Action action, Progress said, @Nullable Long account) {
        jdbc.sql("""
                        insert into action_progress (authority_code, action_id, words, written_on, written_by, account)
                        select authority_code, id, ?, ?, ?, ? from action where id = ?""")
                .param(said.words())
                .param(said.on())
                .param(said.by())
                .param(account)
                .param(action.id())
                .update();
    }
}
