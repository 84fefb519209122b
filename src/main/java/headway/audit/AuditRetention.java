package headway.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes records of reading that are older than a year. The application's role cannot remove an entry; it calls a
 * function of the owner's that removes these and no others, and writes into the trail that it did.
 */
@Component
public class AuditRetention {

    /** Of the lock that lets one instance at a time do this. */
    private static final long LOCK = 0x48656164_00000001L;

    private final JdbcClient jdbc;

    AuditRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives how many were removed; none where another instance is at it. */
    @Transactional
    public long forgetOldReading() {
        boolean alone = jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
        return alone
                ? jdbc.sql("select audit_forget_reading()").query(Long.class).single()
                : 0;
    }
}
