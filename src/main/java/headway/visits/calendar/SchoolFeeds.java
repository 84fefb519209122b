package headway.visits.calendar;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.register.School;
import headway.register.Schools;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Sha256;
import headway.shared.Urn;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Secret addresses at which calendar programs read the visits to a school: one a school, which can be revoked. */
@Service
@Transactional
public class SchoolFeeds {

    /** When the address that stands was made, and by whom. */
    public record Made(Instant at, String by) {}

    private record MadeFor(Urn urn, AuthorityCode authority) {}

    private final JdbcClient jdbc;
    private final Schools schools;
    private final AuditTrail audit;
    private final Clock clock;

    SchoolFeeds(JdbcClient jdbc, Schools schools, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.schools = schools;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a new secret, shown this once; one made before is worth nothing any more. */
    public String make(School school, CurrentUser by) {
        String secret = Secrets.make();
        jdbc.sql("""
                        insert into school_calendar_feed (urn, authority_code, secret_hash, made_at, made_by)
                        values (?, ?, ?, ?, ?)
                        on conflict (urn) do update set authority_code = excluded.authority_code,
                            secret_hash = excluded.secret_hash, made_at = excluded.made_at, made_by = excluded.made_by""")
                .param(school.urn().value())
                .param(school.authority().value())
                .param(Sha256.hex(secret))
                .param(Timestamp.from(clock.instant()))
                .param(by.fullName())
                .update();
        tell(by, "Made a school's calendar address", school.urn());
        return secret;
    }

    public void revoke(Urn urn, CurrentUser by) {
        jdbc.sql("delete from school_calendar_feed where urn = ?")
                .param(urn.value())
                .update();
        tell(by, "Revoked a school's calendar address", urn);
    }

    @Transactional(readOnly = true)
    public Optional<Made> made(Urn urn) {
        return jdbc.sql("select made_at, made_by from school_calendar_feed where urn = ?")
                .param(urn.value())
                .query((row, index) -> new Made(row.getTimestamp(1).toInstant(), row.getString(2)))
                .optional();
    }

    /** Whose address it is, while the school is of the authority for which it was made. */
    @Transactional(readOnly = true)
    Optional<School> school(String secret) {
        return jdbc.sql("select urn, authority_code from school_calendar_feed where secret_hash = ?")
                .param(Sha256.hex(secret))
                .query((row, index) -> new MadeFor(new Urn(row.getInt(1)), new AuthorityCode(row.getInt(2))))
                .optional()
                .flatMap(made -> schools.find(made.urn())
                        .filter(school -> school.authority().equals(made.authority())));
    }

    private void tell(CurrentUser by, String action, Urn urn) {
        audit.record(new AuditEntry(by, action, "school_calendar", urn.toString(), urn, null, null));
    }
}
