package headway.identity;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Second factors of accounts: setting up, trying a code, taking away. */
@Component
class SecondFactors {

    static final int RECOVERY_CODES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Codes on paper, shown once, and what the session now holds. */
    record Confirmed(List<String> codes, SignedIn session) {}

    private record Kept(byte[] secret, boolean confirmed, long lastStep) {}

    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final PasswordEncoder encoder;
    private final InstallationKey key;
    private final AuditTrail audit;
    private final Clock clock;

    SecondFactors(
            JdbcClient jdbc,
            AccountRows rows,
            PasswordEncoder encoder,
            InstallationKey key,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.encoder = encoder;
        this.key = key;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a secret that counts once a code of it was typed. */
    @Transactional
    public void begin(CurrentUser person, String present) {
        Account account = own(person, present);
        if (account.secondFactor()) {
            throw new FormProblem("present", "You have a second factor. Take it away first, then set up another");
        }
        byte[] secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        jdbc.sql("""
                insert into second_factor (account_id, authority_code, secret) values (?, ?, ?)
                on conflict (account_id) do update set secret = excluded.secret, last_step = 0
                where second_factor.confirmed_at is null""")
                .param(person.id())
                .param(person.authority().value())
                .param(key.encrypt(secret, person.id()))
                .update();
    }

    /** The secret that was made and is not confirmed yet; a confirmed one is never shown again. */
    @Transactional(readOnly = true)
    public Optional<byte[]> pending(CurrentUser person) {
        return kept(person.id())
                .filter(kept -> !kept.confirmed())
                .flatMap(kept -> key.decrypt(kept.secret(), person.id()));
    }

    /** From now on a code is asked; the person's other sessions end. */
    @Transactional
    public Confirmed confirm(CurrentUser person, String typed) {
        Account account = locked(person.id());
        byte[] secret =
                pending(person).orElseThrow(() -> new FormProblem("code", "Begin again: there is no code to confirm"));
        OptionalLong step = Totp.fitting(secret, digits(typed), clock.instant(), 0);
        if (step.isEmpty()) {
            throw new FormProblem(
                    "code",
                    "This code does not fit. Enter the six digits that the app shows now; the telephone's clock must be right");
        }
        jdbc.sql("update second_factor set confirmed_at = ?, last_step = ? where account_id = ?")
                .param(Timestamp.from(clock.instant()))
                .param(step.getAsLong())
                .param(person.id())
                .update();
        List<String> codes = recoveryCodes(person);
        tell(person, "Set up a second factor", person.id());
        return new Confirmed(codes, endOthers(account));
    }

    private List<String> recoveryCodes(CurrentUser person) {
        jdbc.sql("delete from recovery_code where account_id = ?")
                .param(person.id())
                .update();
        List<String> codes = new ArrayList<>();
        while (codes.size() < RECOVERY_CODES) {
            String code = Passphrases.generate().substring(0, 14);
            if (!codes.contains(code)) {
                codes.add(code);
                jdbc.sql("insert into recovery_code (account_id, authority_code, code) values (?, ?, ?)")
                        .param(person.id())
                        .param(person.authority().value())
                        .param(key.hash(code, person.id()))
                        .update();
            }
        }
        return codes;
    }

    /** Whether the code lets its owner in now; whichever way, it does so once. Runs as the program. */
    @Transactional
    public boolean accept(Account account, String typed) {
        long id = account.user().id();
        Kept kept = kept(id).filter(Kept::confirmed).orElse(null);
        if (kept == null) {
            return false;
        }
        OptionalLong step = key.decrypt(kept.secret(), id)
                .map(secret -> Totp.fitting(secret, digits(typed), clock.instant(), kept.lastStep()))
                .orElse(OptionalLong.empty());
        if (step.isPresent()) {
            return jdbc.sql("update second_factor set last_step = ? where account_id = ? and last_step < ?")
                            .param(step.getAsLong())
                            .param(id)
                            .param(step.getAsLong())
                            .update()
                    == 1;
        }
        boolean onPaper =
                jdbc.sql("update recovery_code set used_at = ? where account_id = ? and code = ? and used_at is null")
                                .param(Timestamp.from(clock.instant()))
                                .param(id)
                                .param(key.hash(typed.strip().toLowerCase(Locale.ROOT), id))
                                .update()
                        == 1;
        if (onPaper) {
            tell(CurrentUser.system("sign-in", account.user().authority()), "Let in by a recovery code", id);
        }
        return onPaper;
    }

    /** How many codes on paper are left. */
    @Transactional(readOnly = true)
    public int left(CurrentUser person) {
        return jdbc.sql("select count(*) from recovery_code where account_id = ? and used_at is null")
                .param(person.id())
                .query(Integer.class)
                .single();
    }

    /** The person takes their own second factor away. */
    @Transactional
    public SignedIn remove(CurrentUser person, String present) {
        Account account = own(person, present);
        remove(account, person, "Took away their second factor");
        return new SignedIn(person.id(), account.credentials() + 1);
    }

    /** An administrator takes away the second factor of one who lost it; every session of the account ends. */
    @Transactional
    public void reset(long id, CurrentUser by) {
        if (id == by.id()) {
            throw new FormProblem("main-content", "Your own second factor is on the page of your account");
        }
        Account account = locked(id);
        if (account.secondFactor()) {
            remove(account, by, "Took away a second factor");
        }
    }

    private void remove(Account account, CurrentUser by, String action) {
        long id = account.user().id();
        jdbc.sql("delete from recovery_code where account_id = ?").param(id).update();
        jdbc.sql("delete from second_factor where account_id = ?").param(id).update();
        tell(by, action, id);
        endOthers(account);
    }

    private SignedIn endOthers(Account account) {
        jdbc.sql("update account set credentials = credentials + 1 where id = ?")
                .param(account.user().id())
                .update();
        return new SignedIn(account.user().id(), account.credentials() + 1);
    }

    private Account own(CurrentUser person, String present) {
        Account account = locked(person.id());
        if (jdbc.sql("select demonstration from account where id = ?")
                .param(person.id())
                .query(Boolean.class)
                .single()) {
            throw new FormProblem("present", "The people of the demonstration stay as they are");
        }
        if (!encoder.matches(present, account.passphrase())) {
            throw new FormProblem("present", "This is not your present passphrase");
        }
        return account;
    }

    private Account locked(long id) {
        return rows.select("where a.id = ? for update of a", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Account " + id));
    }

    private Optional<Kept> kept(long id) {
        return jdbc.sql("select secret, confirmed_at is not null, last_step from second_factor where account_id = ?")
                .param(id)
                .query((row, index) -> new Kept(row.getBytes(1), row.getBoolean(2), row.getLong(3)))
                .optional();
    }

    private static String digits(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }

    private void tell(CurrentUser by, String action, long account) {
        audit.record(new AuditEntry(by, action, "account", Long.toString(account), null, null, null));
    }
}
