package headway.visits.booking;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.Urn;
import headway.support.ledger.Funding;
import headway.visits.HalfDay;
import headway.visits.Slot;
import headway.visits.VisitKind;
import headway.visits.VisitLine;
import headway.visits.VisitState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Reads visits from rows. */
final class VisitRows {

    static final String COLUMNS = "id, authority_code, urn, year, kind, state, version, account, officer, day, half,"
            + " whole_day, focus, attendees, reported, funding, unit, report_unit, wish, reason, confirmed_on,"
            + " confirmed_by, done_on, noted_on, cancelled_on, proposed_by";

    private VisitRows() {}

    static Visit visit(ResultSet row, int index) throws SQLException {
        Visit visit = new Visit(
                new Visit.Basis(
                        row.getLong("id"),
                        new AuthorityCode(row.getInt("authority_code")),
                        new Urn(row.getInt("urn")),
                        new AcademicYear(row.getInt("year")),
                        VisitKind.valueOf(row.getString("kind")),
                        row.getBoolean("reported"),
                        Funding.valueOf(row.getString("funding")),
                        row.getString("proposed_by")),
                row.getInt("version"),
                VisitState.valueOf(row.getString("state")),
                row.getString("officer"),
                new Slot(
                        row.getObject("day", LocalDate.class),
                        HalfDay.valueOf(row.getString("half")),
                        row.getBoolean("whole_day")),
                row.getString("focus"),
                row.getString("attendees"));
        visit.account = row.getObject("account", Long.class);
        visit.unit = row.getString("unit");
        visit.reportUnit = row.getString("report_unit");
        visit.wish = row.getString("wish");
        visit.reason = row.getString("reason");
        visit.confirmedOn = row.getObject("confirmed_on", LocalDate.class);
        visit.confirmedBy = row.getString("confirmed_by");
        visit.doneOn = row.getObject("done_on", LocalDate.class);
        visit.notedOn = row.getObject("noted_on", LocalDate.class);
        visit.cancelledOn = row.getObject("cancelled_on", LocalDate.class);
        return visit;
    }

    static VisitLine line(Visit visit) {
        Visit.Basis basis = visit.basis();
        return new VisitLine(
                basis.id(),
                visit.version(),
                basis.authority(),
                basis.urn(),
                basis.year(),
                basis.kind(),
                visit.state,
                visit.account,
                visit.officer,
                visit.slot,
                visit.focus,
                visit.attendees,
                basis.reported(),
                basis.funding(),
                visit.unit,
                visit.wish,
                visit.reason,
                visit.confirmedOn,
                visit.confirmedBy,
                visit.doneOn,
                visit.notedOn,
                visit.cancelledOn,
                basis.proposedBy());
    }
}
