package headway.identity;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts failed tries of an account, and forgets them when its owner gets in. */
@Component
class SignInWatch {

    /** How many wrong tries an account stands. */
    static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final Clock clock;

    SignInWatch(JdbcClient jdbc, TransactionTemplate transaction, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    private record Failed(long id, int authority, int tries) {}

    /** From the fifth try the account is locked for half a minute, then for twice as long each time, up to an hour. */
    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        failed(event.getAuthentication().getName());
    }

    /** A wrong passphrase or a wrong code. */
    void failed(String name) {
        asProgram(() -> jdbc.sql("""
                        update account set failed_tries = failed_tries + 1,
                            locked_until = case when failed_tries + 1 >= ?
                                then ?::timestamptz + least(3600, 30 * power(2, least(failed_tries - 4, 20))) * interval '1 second'
                                end
                        where lower(sign_in_name) = lower(?) returning id, authority_code, failed_tries""")
                .param(TRIES)
                .param(Timestamp.from(clock.instant()))
                .param(name)
                .query((row, index) -> new Failed(row.getLong(1), row.getInt(2), row.getInt(3)))
                .optional()
                .filter(failed -> failed.tries() >= TRIES)
                .ifPresent(failed -> audit.record(new AuditEntry(
                        CurrentUser.system("sign-in", new AuthorityCode(failed.authority())),
                        "Locked an account for a while",
                        "account",
                        Long.toString(failed.id()),
                        null,
                        null,
                        failed.tries() + " failed tries"))));
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        // Where a code is still owed the count goes on: else the passphrase would give endless tries at the code.
        if (event.getAuthentication().getPrincipal() instanceof Account account && !account.secondFactor()) {
            forget(account);
        }
    }

    /** The owner is in: earlier failures count no more. */
    void forget(Account account) {
        asProgram(() -> jdbc.sql(
                        "update account set failed_tries = 0, locked_until = null where id = ? and failed_tries > 0")
                .param(account.user().id())
                .update());
    }

    /** A passphrase that was given works once: whether this is the time. */
    boolean first(Account account) {
        return !account.oneTime()
                || ReaderContext.asSystem(
                                JdbcAccounts.SIGN_IN,
                                () -> transaction.execute(status -> jdbc.sql("""
                                update account set one_time_used_at = ?
                                where id = ? and credentials = ? and one_time_used_at is null""")
                                        .param(Timestamp.from(clock.instant()))
                                        .param(account.user().id())
                                        .param(account.credentials())
                                        .update()))
                        == 1;
    }

    private void asProgram(Runnable work) {
        ReaderContext.asSystem(JdbcAccounts.SIGN_IN, () -> {
            transaction.executeWithoutResult(status -> work.run());
            return true;
        });
    }
}
