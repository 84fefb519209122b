package headway.visits.mail;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.identity.Accounts;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mail that is to go out. */
@Service
@Transactional
public class Outbox {

    /** Much longer than any mail server takes to answer. */
    private static final Duration LOST = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final String NO_ADDRESS = "No mail address of theirs is known.";
    private static final String COLUMNS =
            "id, visit_id, recipient, address, subject, body, state, written_at, tries, sent_at, problem";

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Outbox(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes a mail within the transaction of what it tells; one occasion is told once to each. Where no address is known
     * it says so and never goes out.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(
            AuthorityCode authority, long visit, String occasion, Accounts.Person to, String subject, String body) {
        Optional<String> address = to.mail();
        jdbc.sql("""
                        insert into mail (authority_code, visit_id, occasion, account, recipient, address, subject, body,
                            written_at, not_before, state, problem)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(authority.value())
                .param(visit)
                .param(occasion)
                .param(to.id())
                .param(to.fullName())
                .param(address.orElse(""))
                .param(subject)
                .param(body)
                .param(now())
                .param(now())
                .param((address.isPresent() ? MailState.WAITING : MailState.UNADDRESSED).name())
                .param(address.isPresent() ? null : NO_ADDRESS)
                .update();
    }

    /**
     * Takes the next mail to be sent, so that no other worker or process takes it; what this commits is known before the
     * mail goes out.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Mail> claim() {
        return jdbc.sql("""
                        update mail set state = 'SENDING', claimed_at = ?, tries = tries + 1 where id = (
                            select id from mail where state = 'WAITING' and not_before <= ? order by not_before, id limit 1
                            for update skip locked)
                        returning\s""" + COLUMNS)
                .param(now())
                .param(now())
                .query(Outbox::mail)
                .optional();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void sent(long id) {
        jdbc.sql("update mail set state = 'SENT', sent_at = ?, problem = null where id = ? and state = 'SENDING'")
                .param(now())
                .param(id)
                .update();
    }

    /** The mail server was not reached, so that nothing went out: it is tried again later. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void later(long id, String problem) {
        jdbc.sql("update mail set state = 'WAITING', not_before = ?, problem = ? where id = ? and state = 'SENDING'")
                .param(Timestamp.from(clock.instant().plus(PAUSE)))
                .param(problem)
                .param(id)
                .update();
    }

    /** Nobody knows whether it went out: a person decides. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void doubt(long id, String problem) {
        jdbc.sql("update mail set state = 'DOUBTFUL', problem = ? where id = ? and state = 'SENDING'")
                .param(problem)
                .param(id)
                .update();
    }

    /** What a worker took and never came back with, since its process was killed, is doubtful. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int giveUpLost() {
        return jdbc.sql("""
                        update mail set state = 'DOUBTFUL',
                            problem = 'The program stopped while it was being sent. It may or may not have gone out.'
                        where state = 'SENDING' and claimed_at < ?""").param(Timestamp.from(clock.instant().minus(LOST))).update();
    }

    /** A person lets a doubtful mail go out again, or drops it. */
    public void decide(long id, boolean again, CurrentUser by) {
        int changed = jdbc.sql(
                        "update mail set state = ?, not_before = ? where id = ? and state in ('DOUBTFUL', 'WAITING')")
                .param(again ? MailState.WAITING.name() : MailState.DROPPED.name())
                .param(now())
                .param(id)
                .update();
        if (changed > 0) {
            audit.record(new AuditEntry(
                    by, again ? "Sent a mail again" : "Dropped a mail", "mail", Long.toString(id), null, null, null));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Mail> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from mail where id = ?")
                .param(id)
                .query(Outbox::mail)
                .optional();
    }

    /** The latest of the reader's authority, those that need a person first. */
    @Transactional(readOnly = true)
    public List<Mail> latest(int most) {
        return jdbc.sql("select " + COLUMNS + " from mail order by state = 'DOUBTFUL' desc, id desc limit ?")
                .param(most)
                .query(Outbox::mail)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Mail mail(ResultSet row, int index) throws SQLException {
        return new Mail(
                row.getLong("id"),
                row.getLong("visit_id"),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                MailState.valueOf(row.getString("state")),
                row.getTimestamp("written_at").toInstant(),
                row.getInt("tries"),
                instant(row.getTimestamp("sent_at")),
                row.getString("problem"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
