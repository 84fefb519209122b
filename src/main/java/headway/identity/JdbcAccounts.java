package headway.identity;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.demo.generate.world.Person;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class JdbcAccounts implements Accounts, UserDetailsService, UserDetailsPasswordService {

    static final CurrentUser SIGN_IN = CurrentUser.system("sign-in", new AuthorityCode(999));

    /** The passphrases of a demonstration stand on its sign-in page: a slow hash would only slow its start. */
    private static final int FOR_SHOW = 4;

    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final ObjectProvider<SchoolScope> scopes;
    private final PasswordEncoder encoder;
    private final PassphraseRules rules;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    JdbcAccounts(
            JdbcClient jdbc,
            AccountRows rows,
            ObjectProvider<SchoolScope> scopes,
            PasswordEncoder encoder,
            PassphraseRules rules,
            AuditTrail audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.scopes = scopes;
        this.encoder = encoder;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    @Transactional
    public CurrentUser create(NewAccount account, CurrentUser by) {
        rules.check(account.passphrase(), account.signInName(), account.authority(), "passphrase");
        long id = jdbc.sql("""
                        insert into account (authority_code, sign_in_name, full_name, role, passphrase, demonstration)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .param(account.authority().value())
                .param(account.signInName())
                .param(account.fullName())
                .param(account.role().name())
                .param((account.demonstration() ? IdentityConfiguration.encoder(FOR_SHOW) : encoder)
                        .encode(account.passphrase()))
                .param(account.demonstration())
                .query(Long.class)
                .single();
        audit.record(new AuditEntry(
                by,
                "Made an account",
                "account",
                Long.toString(id),
                null,
                null,
                account.fullName() + ", " + account.role().title()));
        CurrentUser made = new CurrentUser(
                id, account.signInName(), account.fullName(), account.role(), account.authority(), account.schools());
        give(made, account.schools(), by);
        return made;
    }

    private void give(CurrentUser person, Set<Urn> schools, CurrentUser by) {
        if (schools.isEmpty()) {
            return;
        }
        if (person.is(Role.SCHOOL_LEADER)) {
            schools.stream().sorted().forEach(urn -> lead(person, urn, by));
            return;
        }
        if (!person.role().isOfficer()) {
            throw new IllegalArgumentException(person.role().title() + ": this role has no schools of its own.");
        }
        scopes.orderedStream().forEach(scope -> scope.link(person, schools, by));
    }

    /** From today the school is one that the person leads. */
    void lead(CurrentUser person, Urn urn, CurrentUser by) {
        jdbc.sql("""
                insert into account_school (account_id, authority_code, urn, from_date) values (?, ?, ?, ?)
                on conflict (account_id, urn, from_date) do update set until_date = null""")
                .param(person.id())
                .param(person.authority().value())
                .param(urn.value())
                .param(Date.valueOf(LocalDate.now(clock)))
                .update();
        audit.record(new AuditEntry(
                by,
                "Gave a school to its leader",
                "account_school",
                Long.toString(person.id()),
                urn,
                null,
                person.fullName()));
    }

    /** From now on the school is no longer one that the person leads. */
    void leadNoMore(CurrentUser person, Urn urn, CurrentUser by) {
        jdbc.sql("update account_school set until_date = ? where account_id = ? and urn = ? and until_date is null")
                .param(Date.valueOf(LocalDate.now(clock).minusDays(1)))
                .param(person.id())
                .param(urn.value())
                .update();
        audit.record(new AuditEntry(
                by,
                "Took a school from its leader",
                "account_school",
                Long.toString(person.id()),
                urn,
                person.fullName(),
                null));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> all() {
        return rows.select("order by a.full_name, a.id").stream()
                .map(found -> new Person(
                        found.user().id(),
                        found.user().signInName(),
                        found.user().fullName(),
                        found.user().role(),
                        found.active(),
                        found.user().schools().stream().sorted().toList(),
                        MailAddress.of(found.mailAddress(), found.user().signInName())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CurrentUser> find(String signInName) {
        return named(signInName).map(Account::user);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CurrentUser> open(long id) {
        return rows.select("where a.id = ? and a.active", id).stream()
                .map(Account::user)
                .findFirst();
    }

    @Override
    public boolean none() {
        return asProgram(() -> jdbc.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single());
    }

    @Override
    public UserDetails loadUserByUsername(String signInName) {
        return asProgram(() -> named(signInName)).orElseThrow(() -> new UsernameNotFoundException("No such account."));
    }

    /** Keeps the same passphrase under a slower hash; called at a sign-in. */
    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String slower) {
        Account account = (Account) user;
        asProgram(() -> jdbc.sql(
                        "update account set passphrase = ? where id = ? and not demonstration and credentials = ?")
                .param(slower)
                .param(account.user().id())
                .param(account.credentials())
                .update());
        return account;
    }

    /** The account of a session as it is now; empty where the account is closed or has another passphrase by now. */
    Optional<Account> current(SignedIn session) {
        return asProgram(() -> rows.select("where a.id = ?", session.account()).stream()
                .filter(account ->
                        account.active() && !account.expired() && account.credentials() == session.credentials())
                .findFirst());
    }

    private Optional<Account> named(String signInName) {
        return rows.select("where lower(a.sign_in_name) = lower(?)", signInName).stream()
                .findFirst();
    }

    private <T> T asProgram(Supplier<T> work) {
        T result = ReaderContext.asSystem(SIGN_IN, () -> transaction.execute(status -> work.get()));
        if (result == null) {
            throw new IllegalStateException("The accounts could not be read.");
        }
        return result;
    }
}
