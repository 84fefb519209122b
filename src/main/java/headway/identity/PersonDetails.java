package headway.identity;

import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads people for the pages about them; everyone of the reader's authority, and nobody else. */
@Component
class PersonDetails {

    private static final String WITH_FACTOR = """
            select a.*, exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null)
                as second_factor
            from account a\s""";

    private final JdbcClient jdbc;
    private final ObjectProvider<SchoolScope> scopes;
    private final Clock clock;

    PersonDetails(JdbcClient jdbc, ObjectProvider<SchoolScope> scopes, Clock clock) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PersonDetail> all(CurrentUser reader) {
        Map<Long, List<PersonDetail.Led>> led = led(reader.authority());
        return jdbc.sql(WITH_FACTOR + "order by active desc, full_name, id")
                .query((row, index) -> read(row, led))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<PersonDetail> find(long id, CurrentUser reader) {
        Map<Long, List<PersonDetail.Led>> led = led(reader.authority());
        return jdbc.sql(WITH_FACTOR + "where id = ?")
                .param(id)
                .query((row, index) -> read(row, led))
                .optional();
    }

    private Map<Long, List<PersonDetail.Led>> led(AuthorityCode authority) {
        Map<Long, List<PersonDetail.Led>> found = new HashMap<>();
        jdbc.sql("""
                select account_id, urn, from_date, until_date from account_school
                where until_date is null or until_date >= from_date
                order by until_date desc nulls first, from_date desc, urn""").query(row -> {
            Urn urn = new Urn(row.getInt("urn"));
            found.computeIfAbsent(row.getLong("account_id"), id -> new ArrayList<>())
                    .add(new PersonDetail.Led(
                            urn,
                            name(urn, authority),
                            row.getDate("from_date").toLocalDate(),
                            row.getObject("until_date", LocalDate.class)));
        });
        return found;
    }

    private String name(Urn urn, AuthorityCode authority) {
        return scopes.orderedStream()
                .map(scope -> scope.nameOf(urn, authority))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> "URN " + urn);
    }

    private PersonDetail read(ResultSet row, Map<Long, List<PersonDetail.Led>> led) throws SQLException {
        long id = row.getLong("id");
        return new PersonDetail(
                id,
                row.getString("sign_in_name"),
                row.getString("full_name"),
                row.getString("mail_address"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("active"),
                row.getBoolean("demonstration"),
                instant(row, "one_time_until"),
                future(instant(row, "locked_until")),
                row.getBoolean("second_factor"),
                row.getTimestamp("created_at").toInstant(),
                led.getOrDefault(id, List.of()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    private @Nullable Instant future(@Nullable Instant instant) {
        return instant != null && instant.isAfter(clock.instant()) ? instant : null;
    }
}
