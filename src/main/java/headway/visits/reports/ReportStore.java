package headway.visits.reports;

import headway.shared.Urn;
import headway.visits.VisitLine;
import headway.visits.notes.ReportOfNote;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the reports of visits. */
@Component
class ReportStore implements ReportOfNote {

    private static final String COLUMNS = "r.visit_id, r.version, r.state, r.reviewer, r.reviewer_name, r.drafted_on,"
            + " r.comments, r.sent_on, r.checked_on, r.checked_by, r.school_says, r.answer, r.final_on, r.issued_on,"
            + " r.letter_id";

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(VisitLine visit) {
        jdbc.sql("insert into visit_report (visit_id, authority_code, state, version) values (?, ?, ?, 1)")
                .param(visit.id())
                .param(visit.authority().value())
                .param(ReportState.DRAFT.name())
                .update();
    }

    Optional<Report> find(long visit) {
        return jdbc.sql("select " + COLUMNS + " from visit_report r where r.visit_id = ?")
                .param(visit)
                .query(ReportStore::report)
                .optional();
    }

    @Override
    public boolean isWritten(long visit) {
        return find(visit).filter(report -> report.state().isWritten()).isPresent();
    }

    /** The reports of a year's visits, by visit. */
    Map<Long, Report> ofYear(int year) {
        return jdbc
                .sql("select " + COLUMNS + " from visit_report r join visit v on v.id = r.visit_id where v.year = ?")
                .param(year)
                .query(ReportStore::report)
                .list()
                .stream()
                .collect(Collectors.toMap(Report::visit, Function.identity()));
    }

    List<Report> issued(Urn urn, LocalDate by, int most) {
        return jdbc.sql("select " + COLUMNS + """
                         from visit_report r join visit v on v.id = r.visit_id
                        where v.urn = ? and r.issued_on <= ? order by v.day desc, v.id desc limit ?""")
                .param(urn.value())
                .param(by)
                .param(most)
                .query(ReportStore::report)
                .list();
    }

    /** The report in the version that a person saw, locked until the end of the transaction. */
    ReportWalk lock(long visit, int version) {
        Report held = jdbc.sql("select " + COLUMNS + " from visit_report r where r.visit_id = ? for update")
                .param(visit)
                .query(ReportStore::report)
                .optional()
                .orElseThrow(() -> new NotFoundException("Report of visit " + visit));
        if (held.version() != version) {
            throw new FormProblem(
                    "state", "Somebody else has moved the report on meanwhile. Look at it again before you go on");
        }
        ReportWalk walk = new ReportWalk(held.visit(), held.version(), held.state());
        walk.reviewer = held.reviewer();
        walk.reviewerName = held.reviewerName();
        walk.draftedOn = held.draftedOn();
        walk.comments = held.comments();
        walk.sentOn = held.sentOn();
        walk.checkedOn = held.checkedOn();
        walk.checkedBy = held.checkedBy();
        walk.schoolSays = held.schoolSays();
        walk.answer = held.answer();
        walk.finalOn = held.finalOn();
        walk.issuedOn = held.issuedOn();
        walk.letterId = held.letterId();
        return walk;
    }

    void save(ReportWalk report) {
        jdbc.sql("""
                        update visit_report set state = ?, version = version + 1, reviewer = ?, reviewer_name = ?,
                            drafted_on = ?, comments = ?, sent_on = ?, checked_on = ?, checked_by = ?, school_says = ?,
                            answer = ?, final_on = ?, issued_on = ?, letter_id = ?
                        where visit_id = ?""")
                .param(report.state.name())
                .param(report.reviewer)
                .param(report.reviewerName)
                .param(report.draftedOn)
                .param(report.comments)
                .param(report.sentOn)
                .param(report.checkedOn)
                .param(report.checkedBy)
                .param(report.schoolSays)
                .param(report.answer)
                .param(report.finalOn)
                .param(report.issuedOn)
                .param(report.letterId)
                .param(report.visit())
                .update();
    }

    private static Report report(ResultSet row, int index) throws SQLException {
        return new Report(
                row.getLong(1),
                row.getInt(2),
                ReportState.valueOf(row.getString(3)),
                row.getObject(4, Long.class),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getObject(13, LocalDate.class),
                row.getObject(14, LocalDate.class),
                row.getObject(15, Long.class));
    }
}
