package headway.audit;

import headway.shared.LocalClock;
import headway.shared.Urn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcAuditTrail implements AuditTrail {

    private static final ZoneId LONDON = LocalClock.ENGLAND;

    private static final String COLUMNS =
            "select id, at, actor, action, subject_kind, subject_id, urn, before, after from audit_entry ";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEntry entry) {
        Urn urn = entry.urn();
        jdbc.sql("""
                insert into audit_entry
                    (at, authority_code, actor_id, actor, action, subject_kind, subject_id, urn, before, after)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(Timestamp.from(clock.instant()))
                .param(entry.actor().authority().value())
                .param(entry.actor().id())
                .param(entry.actor().fullName() + ", " + entry.actor().role().title())
                .param(entry.action())
                .param(entry.subjectKind())
                .param(entry.subjectId())
                .param(urn == null ? null : urn.value())
                .param(entry.before())
                .param(entry.after())
                .update();
    }

    @Override
    @Transactional
    public void read(AuditEntry entry) {
        if (!entry.action().startsWith(READING)) {
            throw new IllegalArgumentException("Not a record of reading: " + entry.action());
        }
        record(entry);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void readOnPage(AuditEntry entry) {
        Urn urn = Objects.requireNonNull(entry.urn());
        boolean known = jdbc.sql("""
                        select 1 from audit_entry
                         where reading and actor_id = ? and urn = ? and at >= ? and action = ? limit 1""")
                .param(entry.actor().id())
                .param(urn.value())
                .param(Timestamp.from(
                        LocalDate.now(clock).atStartOfDay(LocalClock.ENGLAND).toInstant()))
                .param(entry.action())
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!known) {
            read(entry);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry.Kept> about(String subjectKind, String subjectId) {
        return jdbc.sql(COLUMNS + "where subject_kind = ? and subject_id = ? order by id desc limit 500")
                .param(subjectKind)
                .param(subjectId)
                .query(JdbcAuditTrail::kept)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry.Kept> ofSchool(Urn urn, int most) {
        return jdbc.sql(COLUMNS + "where urn = ? order by id desc limit ?")
                .param(urn.value())
                .param(most)
                .query(JdbcAuditTrail::kept)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Found search(Search search, int size) {
        List<Object> values = new ArrayList<>();
        String where = where(search, values);
        int count = bind("select count(*) from audit_entry where " + where, values)
                .query(Integer.class)
                .single();
        values.add(size);
        values.add((long) size * (search.page() - 1));
        return new Found(
                bind(COLUMNS + "where " + where + " order by id desc limit ? offset ?", values)
                        .query(JdbcAuditTrail::kept)
                        .list(),
                count);
    }

    private static String where(Search search, List<Object> values) {
        StringBuilder where = new StringBuilder("true");
        if (!search.words().isBlank()) {
            where.append("""
                     and position(lower(?) in lower(actor || ' ' || action || ' ' || subject_kind || ' ' || subject_id || ' '
                    || coalesce(urn::text, '') || ' ' || coalesce(before, '') || ' ' || coalesce(after, ''))) > 0""");
            values.add(search.words().strip());
        }
        if (!search.kinds().isEmpty()) {
            where.append(" and subject_kind = any (?)");
            values.add(search.kinds().toArray(new String[0]));
        }
        if (search.from() != null) {
            where.append(" and at >= ?");
            values.add(Timestamp.from(search.from().atStartOfDay(LONDON).toInstant()));
        }
        if (search.until() != null) {
            where.append(" and at < ?");
            values.add(Timestamp.from(
                    search.until().plusDays(1).atStartOfDay(LONDON).toInstant()));
        }
        return where.toString();
    }

    private JdbcClient.StatementSpec bind(String sql, List<Object> values) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        for (Object value : values) {
            statement = statement.param(value);
        }
        return statement;
    }

    private static AuditEntry.Kept kept(ResultSet row, int index) throws SQLException {
        int urn = row.getInt("urn");
        return new AuditEntry.Kept(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                urn == 0 ? null : new Urn(urn),
                row.getString("before"),
                row.getString("after"));
    }
}
