package headway.categorisation;

import headway.categorisation.LetterBatch.Failure;
import headway.categorisation.LetterBatch.Item;
import headway.jobs.WorkingInstance;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of letters issued together. */
@Component
class LetterBatchStore {

    private static final String BATCH = """
            select b.*, (select count(*) from letter_batch_item i where i.batch_id = b.id) as wanted,
                   (select count(*) from letter_batch_item i where i.batch_id = b.id and i.state = 'ISSUED') as issued,
                   (select count(*) from letter_batch_item i where i.batch_id = b.id and i.state = 'FAILED') as failed
              from letter_batch b
            """;

    private final JdbcClient jdbc;
    private final WorkingInstance instance;
    private final Clock clock;

    LetterBatchStore(JdbcClient jdbc, WorkingInstance instance, Clock clock) {
        this.jdbc = jdbc;
        this.instance = instance;
        this.clock = clock;
    }

    long add(long round, CurrentUser by) {
        return jdbc.sql("""
                        insert into letter_batch (authority_code, round_id, begun_at, begun_by, begun_by_name, instance)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .param(by.authority().value())
                .param(round)
                .param(Timestamp.from(clock.instant()))
                .param(by.id())
                .param(by.fullName())
                .param(instance.number())
                .query(Long.class)
                .single();
    }

    /**
     * How many of these decisions of the batch's round now wait in it; one that waits in another batch does not. Always
     * in the same order, so that two batches wait for one another and do not block each other.
     */
    int fill(long batch, Map<Long, Integer> versions) {
        return jdbc.sql("""
                        insert into letter_batch_item (batch_id, authority_code, decision_id, version, state)
                        select b.id, b.authority_code, d.id, wanted.version, 'WAITING'
                          from letter_batch b
                          join decision d on d.round_id = b.round_id and d.authority_code = b.authority_code
                          join unnest(?::bigint[], ?::int[]) as wanted(id, version) on wanted.id = d.id
                         where b.id = ? order by d.id
                        on conflict (decision_id) where state = 'WAITING' do nothing""")
                .param(versions.keySet().toArray(Long[]::new))
                .param(versions.values().toArray(Integer[]::new))
                .param(batch)
                .update();
    }

    /** Batches on which nobody works: their process has ended, or this one works on none. */
    List<LetterBatch> leftBehind() {
        return jdbc.sql(BATCH + " where finished_at is null and (instance = ? or" + WorkingInstance.IS_GONE
                        + ") order by id")
                .param(instance.number())
                .query(LetterBatchStore::batch)
                .list();
    }

    /** Whether the batch, which was left behind, is now this process's own. */
    boolean takeUp(long batch) {
        return jdbc.sql("update letter_batch set instance = ? where id = ? and finished_at is null and (instance = ? or"
                                + WorkingInstance.IS_GONE + ")")
                        .param(instance.number())
                        .param(batch)
                        .param(instance.number())
                        .update()
                == 1;
    }

    List<Item> waiting(long batch) {
        return jdbc.sql("select decision_id, version from letter_batch_item where batch_id = ? and state = 'WAITING'"
                        + " order by decision_id")
                .param(batch)
                .query((row, index) -> new Item(row.getLong(1), row.getInt(2)))
                .list();
    }

    /** Whether the letter is still to be issued and nobody else is at it; nobody will be until the transaction ends. */
    boolean lock(long batch, long decision) {
        return jdbc.sql("""
                        select 1 from letter_batch_item where batch_id = ? and decision_id = ? and state = 'WAITING'
                        for update skip locked""")
                .param(batch)
                .param(decision)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void issued(long batch, long decision, long letter) {
        jdbc.sql("update letter_batch_item set state = 'ISSUED', letter_id = ? where batch_id = ? and decision_id = ?")
                .param(letter)
                .param(batch)
                .param(decision)
                .update();
    }

    void failed(long batch, long decision, String problem) {
        jdbc.sql("""
                        update letter_batch_item set state = 'FAILED', problem = ?
                         where batch_id = ? and decision_id = ? and state = 'WAITING'""").param(problem).param(batch).param(decision).update();
    }

    /** Whether the batch is at its end only now. */
    boolean finish(long batch) {
        return jdbc.sql("""
                        update letter_batch set finished_at = ? where id = ? and finished_at is null and not exists
                            (select 1 from letter_batch_item where batch_id = letter_batch.id and state = 'WAITING')""").param(Timestamp.from(clock.instant())).param(batch).update() == 1;
    }

    Optional<LetterBatch> find(long batch) {
        return jdbc.sql(BATCH + " where id = ?")
                .param(batch)
                .query(LetterBatchStore::batch)
                .optional();
    }

    List<LetterBatch> ofRound(long round, int most) {
        return jdbc.sql(BATCH + " where round_id = ? order by id desc limit ?")
                .param(round)
                .param(most)
                .query(LetterBatchStore::batch)
                .list();
    }

    Set<Long> waitingInRound(long round) {
        return new HashSet<>(jdbc.sql("""
                        select i.decision_id from letter_batch_item i join letter_batch b on b.id = i.batch_id
                         where b.round_id = ? and i.state = 'WAITING'""").param(round).query(Long.class).list());
    }

    List<Failure> failures(long batch) {
        return jdbc.sql("""
                        select i.decision_id, coalesce(s.name, 'URN ' || d.urn), i.problem
                          from letter_batch_item i join decision d on d.id = i.decision_id
                          left join school s on s.urn = d.urn
                         where i.batch_id = ? and i.state = 'FAILED' order by 2, 1""")
                .param(batch)
                .query((row, index) -> new Failure(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    private static LetterBatch batch(ResultSet row, int index) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new LetterBatch(
                row.getLong("id"),
                new AuthorityCode(row.getInt("authority_code")),
                row.getLong("round_id"),
                row.getTimestamp("begun_at").toInstant(),
                row.getLong("begun_by"),
                row.getString("begun_by_name"),
                finished == null ? null : finished.toInstant(),
                row.getInt("wanted"),
                row.getInt("issued"),
                row.getInt("failed"));
    }
}
