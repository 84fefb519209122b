package headway.identity;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class JdbcAccounts implements Accounts, UserDetailsService {

    static final int SHORTEST_PASSPHRASE = 12;

    private static final CurrentUser SIGN_IN = CurrentUser.system("sign-in", new AuthorityCode(999));
    private static final String SELECT = """
            select a.*, array_remove(array_agg(s.urn), null) as urns
            from account a left join account_school s
              on s.account_id = a.id and s.from_date <= ? and (s.until_date is null or s.until_date >= ?)
            """;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    JdbcAccounts(
            JdbcClient jdbc, PasswordEncoder encoder, AuditTrail audit, Clock clock, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    @Transactional
    public CurrentUser create(NewAccount account, CurrentUser by) {
        if (account.passphrase().length() < SHORTEST_PASSPHRASE) {
            throw new IllegalArgumentException(
                    "A passphrase has at least " + SHORTEST_PASSPHRASE + " characters. Choose a longer one.");
        }
        long id = jdbc.sql("""
                        insert into account (authority_code, sign_in_name, full_name, role, passphrase, demonstration)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .param(account.authority().value())
                .param(account.signInName())
                .param(account.fullName())
                .param(account.role().name())
                .param(encoder.encode(account.passphrase()))
                .param(account.demonstration())
                .query(Long.class)
                .single();
        for (Urn urn : account.schools()) {
            jdbc.sql("insert into account_school (account_id, authority_code, urn, from_date) values (?, ?, ?, ?)")
                    .param(id)
                    .param(account.authority().value())
                    .param(urn.value())
                    .param(Date.valueOf(LocalDate.now(clock)))
                    .update();
        }
        audit.record(new AuditEntry(
                by,
                "Made an account",
                "account",
                Long.toString(id),
                null,
                null,
                account.role().title()));
        return new CurrentUser(
                id, account.signInName(), account.fullName(), account.role(), account.authority(), account.schools());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> all() {
        return select("group by a.id order by a.full_name").stream()
                .map(found -> new Person(
                        found.user().id(),
                        found.user().signInName(),
                        found.user().fullName(),
                        found.user().role(),
                        found.active(),
                        found.user().schools().stream().sorted().toList()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CurrentUser> find(String signInName) {
        return account(signInName).map(Account::user);
    }

    @Override
    public boolean none() {
        return ReaderContext.asSystem(
                SIGN_IN,
                () -> Boolean.TRUE.equals(
                        transaction.execute(status -> jdbc.sql("select not exists (select from account)")
                                .query(Boolean.class)
                                .single())));
    }

    @Override
    public UserDetails loadUserByUsername(String signInName) {
        Optional<Account> found =
                ReaderContext.asSystem(SIGN_IN, () -> transaction.execute(status -> account(signInName)));
        return found.orElseThrow(() -> new UsernameNotFoundException("No such account."));
    }

    /** Counts a failed try, and from the fifth locks the account for a time that doubles, up to an hour. */
    void failed(String signInName) {
        ReaderContext.asSystem(
                SIGN_IN,
                () -> transaction.execute(status -> jdbc.sql("""
                                update account set failed_tries = failed_tries + 1,
                                    locked_until = case when failed_tries + 1 >= 5
                                        then ?::timestamptz + least(3600, 30 * power(2, failed_tries - 4)) * interval '1 second'
                                        end
                                where lower(sign_in_name) = lower(?)""")
                        .param(Timestamp.from(clock.instant()))
                        .param(signInName)
                        .update()));
    }

    void succeeded(String signInName) {
        ReaderContext.asSystem(
                SIGN_IN,
                () -> transaction.execute(status -> jdbc.sql(
                                "update account set failed_tries = 0, locked_until = null where lower(sign_in_name) = lower(?) and failed_tries > 0")
                        .param(signInName)
                        .update()));
    }

    private Optional<Account> account(String signInName) {
        return select("where lower(a.sign_in_name) = lower(?) group by a.id", signInName).stream()
                .findFirst();
    }

    private List<Account> select(String rest, Object... parameters) {
        Date today = Date.valueOf(LocalDate.now(clock));
        JdbcClient.StatementSpec statement =
                jdbc.sql(SELECT + rest).param(today).param(today);
        for (Object parameter : parameters) {
            statement = statement.param(parameter);
        }
        return statement.query(JdbcAccounts::read).list();
    }

    private static Account read(ResultSet row, int index) throws SQLException {
        Integer[] urns = (Integer[]) row.getArray("urns").getArray();
        Set<Urn> schools = Arrays.stream(urns).map(Urn::new).collect(Collectors.toSet());
        Timestamp locked = row.getTimestamp("locked_until");
        return new Account(
                new CurrentUser(
                        row.getLong("id"),
                        row.getString("sign_in_name"),
                        row.getString("full_name"),
                        Role.valueOf(row.getString("role")),
                        new AuthorityCode(row.getInt("authority_code")),
                        schools),
                row.getString("passphrase"),
                row.getBoolean("active"),
                locked == null ? null : locked.toInstant());
    }
}
