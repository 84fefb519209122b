package headway.visits.calendar;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.identity.Accounts;
import headway.shared.CurrentUser;
import headway.shared.Sha256;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Secret addresses at which calendar programs read people's visits: one a person, which can be revoked. */
@Service
@Transactional
public class CalendarFeeds {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    CalendarFeeds(JdbcClient jdbc, Accounts accounts, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a new secret, shown this once; one made before is worth nothing any more. */
    public String make(CurrentUser user) {
        String secret = Secrets.make();
        jdbc.sql("""
                        insert into calendar_feed (account_id, authority_code, secret_hash, made_at) values (?, ?, ?, ?)
                        on conflict (account_id) do update set secret_hash = excluded.secret_hash,
                            made_at = excluded.made_at""")
                .param(user.id())
                .param(user.authority().value())
                .param(Sha256.hex(secret))
                .param(Timestamp.from(clock.instant()))
                .update();
        audit.record(new AuditEntry(
                user, "Made a calendar address", "calendar", Long.toString(user.id()), null, null, null));
        return secret;
    }

    public void revoke(CurrentUser user) {
        jdbc.sql("delete from calendar_feed where account_id = ?")
                .param(user.id())
                .update();
        audit.record(new AuditEntry(
                user, "Revoked a calendar address", "calendar", Long.toString(user.id()), null, null, null));
    }

    /** When the address that stands was made. */
    @Transactional(readOnly = true)
    public Optional<Instant> made(CurrentUser user) {
        return jdbc.sql("select made_at from calendar_feed where account_id = ?")
                .param(user.id())
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** Whose address it is, while their account is open. */
    @Transactional(readOnly = true)
    Optional<CurrentUser> owner(String secret) {
        return jdbc.sql("select account_id from calendar_feed where secret_hash = ?")
                .param(Sha256.hex(secret))
                .query(Long.class)
                .optional()
                .flatMap(accounts::open);
    }
}
