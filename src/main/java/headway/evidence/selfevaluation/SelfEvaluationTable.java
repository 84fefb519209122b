package headway.evidence.selfevaluation;

import headway.evidence.Framework;
import headway.evidence.selfevaluation.SelfEvaluation.Area;
import headway.shared.Urn;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tables of self-evaluations; the database itself shows only those of the reader's authority. */
@Component
class SelfEvaluationTable {

    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SelfEvaluationTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Every version on these schools, the latest day and version first. */
    @Transactional(readOnly = true)
    public List<KeptSelfEvaluation> of(Collection<Urn> schools) {
        Integer[] urns = schools.stream().map(Urn::value).toArray(Integer[]::new);
        Map<Long, List<Area>> areas = new HashMap<>();
        jdbc.sql("""
                        select a.* from self_evaluation_area a join self_evaluation s on s.id = a.self_evaluation_id
                        where s.urn = any (?)""").param(urns).query(row -> {
            areas.computeIfAbsent(row.getLong("self_evaluation_id"), id -> new ArrayList<>())
                    .add(new Area(
                            row.getString("area"),
                            row.getString("grade"),
                            row.getString("evidence"),
                            row.getString("next_steps")));
        });
        return jdbc.sql("select * from self_evaluation where urn = any (?) order by day desc, id desc")
                .param(urns)
                .query((row, index) -> kept(row, areas.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** The version that stands of the same framework and day. */
    Optional<KeptSelfEvaluation> standing(Urn urn, SelfEvaluation evaluation) {
        return of(List.of(urn)).stream()
                .filter(kept -> !kept.replaced()
                        && kept.evaluation().framework() == evaluation.framework()
                        && kept.evaluation().day().equals(evaluation.day()))
                .findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void replace(long id) {
        jdbc.sql("update self_evaluation set replaced = true where id = ?")
                .param(id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    long add(int authority, Urn urn, SelfEvaluation evaluation, Entered entered) {
        long id = jdbc.sql("""
                        insert into self_evaluation
                            (authority_code, urn, framework, day, overall, entered, entered_by, account_id, source, load_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(authority)
                .param(urn.value())
                .param(evaluation.framework().name())
                .param(Date.valueOf(evaluation.day()))
                .param(evaluation.overall())
                .param(Timestamp.from(entered.at()))
                .param(entered.by())
                .param(entered.account())
                .param(entered.source())
                .param(entered.load())
                .query(Long.class)
                .single();
        batches.batchUpdate(
                "insert into self_evaluation_area (self_evaluation_id, authority_code, area, grade, evidence, next_steps) values (?, ?, ?, ?, ?, ?)",
                evaluation.areas(),
                BATCH,
                (statement, area) -> {
                    statement.setLong(1, id);
                    statement.setInt(2, authority);
                    statement.setString(3, area.area());
                    statement.setString(4, area.grade());
                    statement.setString(5, area.evidence());
                    statement.setString(6, area.nextSteps());
                });
        return id;
    }

    /** By whom and how a version came. */
    record Entered(
            Instant at,
            String by,
            long account,
            String source,
            @Nullable Long load) {}

    private static KeptSelfEvaluation kept(ResultSet row, List<Area> areas) throws SQLException {
        return new KeptSelfEvaluation(
                row.getLong("id"),
                new SelfEvaluation(
                        Framework.valueOf(row.getString("framework")),
                        row.getDate("day").toLocalDate(),
                        row.getString("overall"),
                        areas),
                row.getTimestamp("entered").toInstant(),
                row.getString("entered_by"),
                row.getString("source"),
                row.getBoolean("replaced"));
    }
}
