package headway.identity;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with accounts; every deed is in the trail, in the same transaction. */
@Component
class AccountAdministration {

    /** How long a passphrase that was given can be used. */
    static final Duration INVITATION = Duration.ofDays(14);

    /** A passphrase that is shown once, and to whom it belongs. */
    record Given(long account, String passphrase) {}

    private final JdbcClient jdbc;
    private final JdbcAccounts accounts;
    private final AccountRows rows;
    private final PasswordEncoder encoder;
    private final PassphraseRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    AccountAdministration(
            JdbcClient jdbc,
            JdbcAccounts accounts,
            AccountRows rows,
            PasswordEncoder encoder,
            PassphraseRules rules,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.rows = rows;
        this.encoder = encoder;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes an account with a passphrase that is good for one sign-in within a fortnight. */
    @Transactional
    public Given invite(PersonForm form, CurrentUser by) {
        String passphrase = Passphrases.generate();
        try {
            CurrentUser made = accounts.create(
                    new Accounts.NewAccount(
                            form.signInName(),
                            form.fullName(),
                            form.role(),
                            by.authority(),
                            form.schools(),
                            passphrase,
                            false),
                    by);
            oneTime(made.id());
            mail(made, null, form.mailAddress(), by);
            return new Given(made.id(), passphrase);
        } catch (DuplicateKeyException e) {
            throw new FormProblem("signInName", "This sign-in name is taken. Choose another");
        }
    }

    /** Gives an account a fresh passphrase; every session of it ends. */
    @Transactional
    public Given reset(long id, CurrentUser by) {
        Account account = own(id);
        String passphrase = Passphrases.generate();
        passphrase(account, passphrase);
        oneTime(id);
        jdbc.sql("update account set failed_tries = 0, locked_until = null where id = ?")
                .param(id)
                .update();
        tell(by, "Gave a new passphrase", account, null, account.user().fullName());
        return new Given(id, passphrase);
    }

    /** The person changes their own passphrase; their other sessions end. Gives what the session now holds. */
    @Transactional
    public SignedIn change(CurrentUser person, String present, String fresh, String again) {
        Account account = own(person.id());
        if (!encoder.matches(present, account.passphrase())) {
            throw new FormProblem("present", "This is not your present passphrase");
        }
        if (!fresh.equals(again)) {
            throw new FormProblem("again", "The two new passphrases are not alike. Type the new one twice");
        }
        if (fresh.equals(present)) {
            throw new FormProblem("fresh", "The new passphrase is the present one. Choose another");
        }
        rules.check(fresh, person.signInName(), person.authority(), "fresh");
        passphrase(account, fresh);
        tell(person, "Changed their passphrase", account, null, null);
        return new SignedIn(person.id(), account.credentials() + 1);
    }

    /** Changes name, role and the schools that a leader leads. */
    @Transactional
    public void change(long id, PersonForm form, CurrentUser by) {
        Account account = own(id);
        CurrentUser before = account.user();
        if (form.role() != before.role()) {
            if (id == by.id()) {
                throw new FormProblem("role", "You cannot change your own role. Ask another administrator");
            }
            keepAnAdministrator(account);
        }
        jdbc.sql("update account set full_name = ?, role = ? where id = ?")
                .param(form.fullName())
                .param(form.role().name())
                .param(id)
                .update();
        String was = before.fullName() + ", " + before.role().title();
        String is = form.fullName() + ", " + form.role().title();
        if (!was.equals(is)) {
            tell(by, "Changed an account", account, was, is);
        }
        mail(before, account.mailAddress(), form.mailAddress(), by);
        lead(before, form, by);
    }

    /** The person says where they are reached by mail; null where nowhere but at the sign-in name. */
    @Transactional
    public void mail(CurrentUser person, @Nullable String address) {
        mail(person, own(person.id()).mailAddress(), address, person);
    }

    private void mail(CurrentUser of, @Nullable String before, @Nullable String after, CurrentUser by) {
        if (Objects.equals(before, after)) {
            return;
        }
        jdbc.sql("update account set mail_address = ? where id = ?")
                .param(after)
                .param(of.id())
                .update();
        audit.record(
                new AuditEntry(by, "Changed a mail address", "account", Long.toString(of.id()), null, before, after));
    }

    private void lead(CurrentUser before, PersonForm form, CurrentUser by) {
        Set<Urn> held = before.is(Role.SCHOOL_LEADER) ? before.schools() : Set.of();
        Set<Urn> wanted = form.role() == Role.SCHOOL_LEADER ? form.schools() : Set.of();
        Set<Urn> fewer = new HashSet<>(held);
        fewer.removeAll(wanted);
        fewer.stream().sorted().forEach(urn -> accounts.leadNoMore(before, urn, by));
        Set<Urn> more = new HashSet<>(wanted);
        more.removeAll(held);
        more.stream().sorted().forEach(urn -> accounts.lead(before, urn, by));
    }

    /** Closes an account; whoever is signed in with it is out at once. */
    @Transactional
    public void close(long id, CurrentUser by) {
        Account account = own(id);
        if (id == by.id()) {
            throw new FormProblem("close", "You cannot close your own account. Ask another administrator");
        }
        keepAnAdministrator(account);
        if (active(id, false)) {
            tell(
                    by,
                    "Closed an account",
                    account,
                    account.user().fullName() + ", in use",
                    account.user().fullName() + ", closed");
        }
    }

    @Transactional
    public void open(long id, CurrentUser by) {
        Account account = own(id);
        if (active(id, true)) {
            tell(
                    by,
                    "Opened an account again",
                    account,
                    account.user().fullName() + ", closed",
                    account.user().fullName() + ", in use");
        }
    }

    /** Either way every session of the account ends for good. */
    private boolean active(long id, boolean active) {
        return jdbc.sql("update account set active = ?, credentials = credentials + 1 where id = ? and active <> ?")
                        .param(active)
                        .param(id)
                        .param(active)
                        .update()
                == 1;
    }

    /** Locks the authority's administrators, so that two of them cannot each close the other at the same moment. */
    private void keepAnAdministrator(Account account) {
        int others = jdbc.sql("""
                        select id from account where authority_code = ? and role = 'ADMINISTRATOR' and active order by id
                        for update""").param(account.user().authority().value()).query(Long.class).stream()
                .filter(id -> id != account.user().id())
                .toList()
                .size();
        if (account.user().is(Role.ADMINISTRATOR) && account.active() && others == 0) {
            throw new FormProblem(
                    "role", "This is the last administrator of the authority. Make another administrator first");
        }
    }

    /** An account of the reader's authority; others are not seen. Those of the demonstration stay as they are. */
    private Account own(long id) {
        Account account = rows.select("where a.id = ? for update of a", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Account " + id));
        boolean demonstration = jdbc.sql("select demonstration from account where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
        if (demonstration) {
            throw new FormProblem("main-content", "The people of the demonstration stay as they are");
        }
        return account;
    }

    private void passphrase(Account account, String fresh) {
        jdbc.sql(
                        "update account set passphrase = ?, one_time_until = null, one_time_used_at = null, credentials = credentials + 1 where id = ?")
                .param(encoder.encode(fresh))
                .param(account.user().id())
                .update();
    }

    private void oneTime(long id) {
        jdbc.sql("update account set one_time_until = ? where id = ?")
                .param(Timestamp.from(clock.instant().plus(INVITATION)))
                .param(id)
                .update();
    }

    private void tell(CurrentUser by, String action, Account account, @Nullable String before, @Nullable String after) {
        audit.record(new AuditEntry(
                by, action, "account", Long.toString(account.user().id()), null, before, after));
    }
}
