package headway.audit;

import headway.shared.Urn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcAuditTrail implements AuditTrail {

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
    public List<AuditEntry.Kept> search(String words, int most) {
        return jdbc.sql(COLUMNS + """
                where ? = '' or position(lower(?) in lower(actor || ' ' || action || ' ' || subject_kind || ' '
                    || subject_id || ' ' || coalesce(before, '') || ' ' || coalesce(after, ''))) > 0
                order by id desc limit ?""")
                .param(words)
                .param(words)
                .param(most)
                .query(JdbcAuditTrail::kept)
                .list();
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
