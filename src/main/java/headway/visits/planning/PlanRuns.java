package headway.visits.planning;

import headway.jobs.WorkingInstance;
import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.visits.plan.Plan;
import headway.visits.plan.PlanProblem;
import headway.visits.plan.PlanScore;
import headway.visits.plan.PlanWeights;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps searches for visiting plans; what is found is kept as it is found, so that a stop loses seconds at most. */
@Component
class PlanRuns {

    private static final String COLUMNS = """
            id, authority_code, year, state, seconds, worked_millis, score, placed, visits, stop_asked, version, begun_by,
            begun_by_name, begun_at, ended_at, outcome""";

    private final JdbcClient jdbc;
    private final KeptPlans kept;
    private final WorkingInstance instance;
    private final Clock clock;

    PlanRuns(JdbcClient jdbc, KeptPlans kept, WorkingInstance instance, Clock clock) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.instance = instance;
        this.clock = clock;
    }

    @Transactional
    long begin(
            AcademicYear year,
            Duration allowed,
            Map<String, Integer> weights,
            PlanProblem problem,
            @Nullable Plan start,
            CurrentUser by) {
        return jdbc.sql("""
                        insert into plan_run (authority_code, year, state, seconds, weights, problem, best, visits, begun_by,
                            begun_by_name, begun_at, instance)
                        values (?, ?, 'LOOKING', ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?) returning id""")
                .param(by.authority().value())
                .param(year.startYear())
                .param((int) allowed.toSeconds())
                .param(kept.weights(weights))
                .param(kept.problem(problem))
                .param(start == null ? null : kept.plan(start))
                .param(problem.visits().size())
                .param(by.id())
                .param(by.fullName())
                .param(Timestamp.from(Instant.now(clock)))
                .param(instance.number())
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    Optional<PlanRun> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from plan_run where id = ?")
                .param(id)
                .query(PlanRuns::run)
                .optional();
    }

    /** The searches of a year, the newest first. */
    @Transactional(readOnly = true)
    List<PlanRun> of(AcademicYear year) {
        return jdbc.sql("select " + COLUMNS + " from plan_run where year = ? order by id desc limit 20")
                .param(year.startYear())
                .query(PlanRuns::run)
                .list();
    }

    @Transactional(readOnly = true)
    PlanProblem problem(long id) {
        return kept.problem(text(id, "problem").orElseThrow());
    }

    @Transactional(readOnly = true)
    PlanWeights weights(long id) {
        return kept.weights(text(id, "weights").orElseThrow());
    }

    /** The best plan so far; empty before the first. */
    @Transactional(readOnly = true)
    Optional<Plan> best(long id) {
        return text(id, "best").map(kept::plan);
    }

    private Optional<String> text(long id, String column) {
        return jdbc.sql("select " + column + "::text from plan_run where id = ? and " + column + " is not null")
                .param(id)
                .query((row, index) -> row.getString(1))
                .optional();
    }

    /** Keeps a better plan; false where the search is to stop. */
    @Transactional
    boolean better(long id, Plan plan, PlanScore score, int placed, Duration worked) {
        return jdbc.sql("""
                        update plan_run set best = ?::jsonb, score = ?, placed = ?, worked_millis = ?
                        where id = ? and state = 'LOOKING' returning not stop_asked""")
                .param(kept.plan(plan))
                .param(score.toString())
                .param(placed)
                .param(worked.toMillis())
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Transactional(readOnly = true)
    boolean stopAsked(long id) {
        return jdbc.sql("select stop_asked or state <> 'LOOKING' from plan_run where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    boolean askToStop(long id) {
        return jdbc.sql("update plan_run set stop_asked = true where id = ? and state = 'LOOKING'")
                        .param(id)
                        .update()
                > 0;
    }

    @Transactional
    boolean end(long id, PlanRun.State from, PlanRun.State to, @Nullable String outcome) {
        return jdbc.sql("update plan_run set state = ?, outcome = ?, ended_at = ? where id = ? and state = ?")
                        .param(to.name())
                        .param(outcome)
                        .param(Timestamp.from(Instant.now(clock)))
                        .param(id)
                        .param(from.name())
                        .update()
                > 0;
    }

    /** Changes a found plan by hand; false where somebody else changed it meanwhile. */
    @Transactional
    boolean change(long id, int version, Plan plan, PlanProblem problem, PlanScore score) {
        return jdbc.sql("""
                        update plan_run set best = ?::jsonb, problem = ?::jsonb, score = ?, placed = ?, version = version + 1
                        where id = ? and version = ? and state = 'FOUND'""")
                        .param(kept.plan(plan))
                        .param(kept.problem(problem))
                        .param(score.toString())
                        .param(plan.visits().size())
                        .param(id)
                        .param(version)
                        .update()
                > 0;
    }

    /** Lets nobody else confirm a plan of the year until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void oneAtATime(AcademicYear year) {
        jdbc.sql("select id from plan_run where year = ? order by id for update")
                .param(year.startYear())
                .query(Long.class)
                .list();
    }

    /** Searches whose process ended. */
    @Transactional(readOnly = true)
    List<PlanRun> leftBehind() {
        return jdbc.sql("select " + COLUMNS + " from plan_run where state = 'LOOKING' and" + WorkingInstance.IS_GONE)
                .query(PlanRuns::run)
                .list();
    }

    /** Takes up a search; false where another process was quicker. */
    @Transactional
    boolean takeUp(long id) {
        return jdbc.sql("update plan_run set instance = ? where id = ? and state = 'LOOKING' and"
                                + WorkingInstance.IS_GONE)
                        .param(instance.number())
                        .param(id)
                        .update()
                > 0;
    }

    private static PlanRun run(ResultSet row, int index) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new PlanRun(
                row.getLong("id"),
                new AuthorityCode(row.getInt("authority_code")),
                new AcademicYear(row.getInt("year")),
                PlanRun.State.valueOf(row.getString("state")),
                Duration.ofSeconds(row.getInt("seconds")),
                Duration.ofMillis(row.getLong("worked_millis")),
                row.getString("score"),
                row.getInt("placed"),
                row.getInt("visits"),
                row.getBoolean("stop_asked"),
                row.getInt("version"),
                row.getLong("begun_by"),
                row.getString("begun_by_name"),
                row.getTimestamp("begun_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("outcome"));
    }
}
