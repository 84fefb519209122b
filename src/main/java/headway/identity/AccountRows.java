package headway.identity;

import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Reads accounts with the schools that are theirs today: led by them, or linked with them by other modules. */
@Component
class AccountRows {

    private static final String SELECT = """
            select a.*, array(select s.urn from account_school s where s.account_id = a.id
                and s.from_date <= ? and (s.until_date is null or s.until_date >= ?)) as urns,
                exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null) as second_factor
            from account a
            """;

    private final JdbcClient jdbc;
    private final Supplier<List<SchoolScope>> scopes;
    private final Clock clock;

    AccountRows(JdbcClient jdbc, ObjectProvider<SchoolScope> scopes, Clock clock) {
        this.jdbc = jdbc;
        this.scopes = SingletonSupplier.of(() -> scopes.orderedStream().toList());
        this.clock = clock;
    }

    /** @param rest the where clause and the order, with its parameters */
    List<Account> select(String rest, Object... parameters) {
        LocalDate today = LocalDate.now(clock);
        JdbcClient.StatementSpec statement =
                jdbc.sql(SELECT + rest).param(Date.valueOf(today)).param(Date.valueOf(today));
        for (Object parameter : parameters) {
            statement = statement.param(parameter);
        }
        return statement.query((row, index) -> read(row, today)).list();
    }

    private Account read(ResultSet row, LocalDate today) throws SQLException {
        long id = row.getLong("id");
        Role role = Role.valueOf(row.getString("role"));
        Instant now = clock.instant();
        Timestamp locked = row.getTimestamp("locked_until");
        Timestamp oneTime = row.getTimestamp("one_time_until");
        return new Account(
                new CurrentUser(
                        id,
                        row.getString("sign_in_name"),
                        row.getString("full_name"),
                        role,
                        new AuthorityCode(row.getInt("authority_code")),
                        schools(id, role, (Integer[]) row.getArray("urns").getArray(), today)),
                row.getString("mail_address"),
                row.getString("passphrase"),
                row.getBoolean("active"),
                locked != null && now.isBefore(locked.toInstant()),
                oneTime != null,
                oneTime != null && now.isAfter(oneTime.toInstant()),
                oneTime != null && row.getTimestamp("one_time_used_at") != null,
                row.getBoolean("second_factor"),
                row.getInt("credentials"));
    }

    private Set<Urn> schools(long id, Role role, Integer[] led, LocalDate today) {
        if (role == Role.SCHOOL_LEADER) {
            return Arrays.stream(led).map(Urn::new).collect(Collectors.toSet());
        }
        if (!role.isOfficer()) {
            return Set.of();
        }
        Set<Urn> linked = new HashSet<>();
        scopes.get().forEach(scope -> linked.addAll(scope.schoolsOf(id, today)));
        return linked;
    }
}
