package headway.visits.booking;

import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.visits.NewVisit;
import headway.visits.VisitState;
import headway.visits.VisitStep;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps visits and their steps; a save by somebody who saw an older version is refused. */
@Component
class VisitStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    VisitStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long insert(NewVisit visit, AuthorityCode authority, CurrentUser by) {
        return jdbc.sql("""
                        insert into visit (authority_code, urn, year, kind, state, version, account, officer, day, half, whole_day,
                            focus, attendees, reported, funding, unit, proposed_at, proposed_by)
                        values (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(authority.value())
                .param(visit.urn().value())
                .param(visit.year().startYear())
                .param(visit.kind().name())
                .param(VisitState.PROPOSED.name())
                .param(visit.account())
                .param(visit.officer().strip())
                .param(visit.slot().day())
                .param(visit.slot().half().name())
                .param(visit.slot().wholeDay())
                .param(visit.focus().strip())
                .param(visit.attendees().strip())
                .param(visit.reported())
                .param(visit.funding().name())
                .param(visit.unit())
                .param(Timestamp.from(clock.instant()))
                .param(by.fullName())
                .query(Long.class)
                .single();
    }

    Optional<Visit> find(long id) {
        return jdbc.sql("select " + VisitRows.COLUMNS + " from visit where id = ?")
                .param(id)
                .query(VisitRows::visit)
                .optional();
    }

    /** The visit in the version that a person saw, locked until the end of the transaction. */
    Visit lock(long id, int version) {
        Visit visit = lock(id);
        if (visit.version() != version) {
            throw new FormProblem(
                    "state", "Somebody else has changed the visit meanwhile. Look at it again before you go on");
        }
        return visit;
    }

    Visit lock(long id) {
        return jdbc.sql("select " + VisitRows.COLUMNS + " from visit where id = ? for update")
                .param(id)
                .query(VisitRows::visit)
                .optional()
                .orElseThrow(() -> new NotFoundException("Visit " + id));
    }

    List<Visit> where(String condition, Object... values) {
        return jdbc.sql("select " + VisitRows.COLUMNS + " from visit where " + condition
                        + " order by coalesce(done_on, day), half desc, id")
                .params(values)
                .query(VisitRows::visit)
                .list();
    }

    /** Saves what a move changed; the visit is locked. */
    void save(Visit visit) {
        jdbc.sql("""
                        update visit set state = ?, version = version + 1, account = ?, officer = ?, day = ?, half = ?,
                            whole_day = ?, focus = ?, attendees = ?, unit = ?, report_unit = ?, wish = ?, reason = ?,
                            confirmed_on = ?, confirmed_by = ?, done_on = ?, noted_on = ?, cancelled_on = ?
                        where id = ?""")
                .param(visit.state.name())
                .param(visit.account)
                .param(visit.officer)
                .param(visit.slot.day())
                .param(visit.slot.half().name())
                .param(visit.slot.wholeDay())
                .param(visit.focus)
                .param(visit.attendees)
                .param(visit.unit)
                .param(visit.reportUnit)
                .param(visit.wish)
                .param(visit.reason)
                .param(visit.confirmedOn)
                .param(visit.confirmedBy)
                .param(visit.doneOn)
                .param(visit.notedOn)
                .param(visit.cancelledOn)
                .param(visit.basis().id())
                .update();
    }

    /** The day on which the report on a visit was issued. */
    Optional<LocalDate> reportIssued(Visit visit) {
        return jdbc.sql("select issued_on from visit_report where visit_id = ? and issued_on is not null")
                .param(visit.basis().id())
                .query(LocalDate.class)
                .optional();
    }

    /** Keeps what it counts for, which is no change that a person would see. */
    void keepUnits(Visit visit) {
        jdbc.sql("update visit set unit = ?, report_unit = ? where id = ?")
                .param(visit.unit)
                .param(visit.reportUnit)
                .param(visit.basis().id())
                .update();
    }

    void step(long visit, AuthorityCode authority, CurrentUser by, String step, String detail) {
        jdbc.sql("insert into visit_step (authority_code, visit_id, at, by, step, detail) values (?, ?, ?, ?, ?, ?)")
                .param(authority.value())
                .param(visit)
                .param(Timestamp.from(clock.instant()))
                .param(by.fullName())
                .param(step)
                .param(detail)
                .update();
    }

    List<VisitStep> steps(long id) {
        return jdbc.sql("select at, by, step, detail from visit_step where visit_id = ? order by id")
                .param(id)
                .query((row, index) -> new VisitStep(
                        row.getTimestamp(1).toInstant(), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
