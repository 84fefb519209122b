package headway.identity;

import headway.shared.Sha256;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions in the database, so that a restart or a second instance keeps people signed in. Only a hash of a session's
 * number is kept: whoever reads the table cannot step into a session.
 */
@Component
class StoredSessions implements SessionRepository<StoredSession> {

    /** Use is noted at most this often, so that reading pages writes little. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    StoredSessions(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${headway.session.idle}") Duration idle,
            @Value("${headway.session.longest}") Duration longest) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    @Override
    public StoredSession createSession() {
        return StoredSession.begin(clock.instant(), idle);
    }

    @Override
    public void save(StoredSession session) {
        Instant now = session.asked();
        if (session.isFresh()) {
            keep(session, now);
        } else if (session.isChanged()) {
            change(session, now);
        } else if (Duration.between(session.storedUse(), now).abs().compareTo(NOTED) >= 0) {
            asProgram(() -> jdbc.sql("update web_session set used_at = ? where id = ?")
                    .param(Timestamp.from(now))
                    .param(Sha256.of(session.getId()))
                    .update());
        } else {
            return;
        }
        session.isKept(now);
    }

    private void keep(StoredSession session, Instant now) {
        asProgram(() -> jdbc.sql("insert into web_session (id, created_at, used_at, content) values (?, ?, ?, ?)")
                .param(Sha256.of(session.getId()))
                .param(Timestamp.from(session.getCreationTime()))
                .param(Timestamp.from(now))
                .param(SessionContent.write(session.content()))
                .update());
    }

    /** A session that was ended meanwhile stays ended. */
    private void change(StoredSession session, Instant now) {
        asProgram(() -> jdbc.sql("update web_session set id = ?, used_at = ?, content = ? where id = ?")
                .param(Sha256.of(session.getId()))
                .param(Timestamp.from(now))
                .param(SessionContent.write(session.content()))
                .param(Sha256.of(session.storedAs()))
                .update());
    }

    @Override
    public @Nullable StoredSession findById(String id) {
        return SessionMemory.of(id, () -> read(id));
    }

    private @Nullable StoredSession read(String id) {
        Instant now = clock.instant();
        return asProgram(() -> jdbc.sql("""
                        select created_at, used_at, content from web_session
                        where id = ? and used_at > ? and created_at > ?""")
                .param(Sha256.of(id))
                .param(Timestamp.from(now.minus(idle)))
                .param(Timestamp.from(now.minus(longest)))
                .query((row, index) -> StoredSession.found(
                        id,
                        row.getTimestamp(1).toInstant(),
                        row.getTimestamp(2).toInstant(),
                        now,
                        idle,
                        SessionContent.read(row.getBytes(3))))
                .optional()
                .orElse(null));
    }

    @Override
    public void deleteById(String id) {
        SessionMemory.forget(id);
        asProgram(() -> jdbc.sql("delete from web_session where id = ?")
                .param(Sha256.of(id))
                .update());
    }

    /** Forgets the sessions that have ended; gives how many. */
    int forgetEnded() {
        Instant now = clock.instant();
        Integer ended = asProgram(() -> jdbc.sql("delete from web_session where used_at <= ? or created_at <= ?")
                .param(Timestamp.from(now.minus(idle)))
                .param(Timestamp.from(now.minus(longest)))
                .update());
        return ended == null ? 0 : ended;
    }

    private <T extends @Nullable Object> T asProgram(Supplier<T> work) {
        return ReaderContext.asSystem(JdbcAccounts.SIGN_IN, () -> apart.execute(status -> work.get()));
    }
}
