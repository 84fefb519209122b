package headway.visits.web;

import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.visits.VisitLine;
import headway.visits.VisitState;
import headway.visits.notes.Notes;
import headway.visits.reports.Due;
import headway.visits.reports.Report;
import headway.visits.reports.ReportState;
import headway.web.Format;
import headway.web.WorkLine;
import headway.web.WorkSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells each what of visits and reports awaits them, is due this week, or overdue. */
@Component
class VisitWork implements WorkSource {

    private static final int WEEK = 7;
    private static final int FORTNIGHT = 14;

    private final VisitTable table;
    private final Notes notes;
    private final Clock clock;

    VisitWork(VisitTable table, Notes notes, Clock clock) {
        this.table = table;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkLine> lines(CurrentUser user) {
        if (!user.role().isOfficer() && !user.is(Role.SCHOOL_LEADER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        AcademicYear year = AcademicYear.of(today);
        List<WorkLine> lines = new ArrayList<>();
        long overdue = 0;
        // What was visited in July may still be to report on in September.
        for (AcademicYear each : List.of(year.previous(), year)) {
            for (VisitTable.Row row : table.of(each, user)) {
                if (user.is(Role.SCHOOL_LEADER)) {
                    school(row, today, lines);
                } else if (Long.valueOf(user.id()).equals(row.visit().account())) {
                    officer(row, today, lines);
                }
                reviewer(row, user, lines);
                overdue += row.due() != null && row.due().overdue(today) ? 1 : 0;
            }
        }
        if (overdue > 0 && user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT)) {
            lines.add(new WorkLine(
                    WorkLine.Group.ALERT,
                    Format.plural(overdue, "report on a visit is", "reports on visits are") + " overdue",
                    "/visits?state=" + VisitTable.OVERDUE,
                    null));
        }
        return lines;
    }

    private void school(VisitTable.Row row, LocalDate today, List<WorkLine> lines) {
        VisitLine visit = row.visit();
        if (visit.state() == VisitState.PROPOSED && visit.wish() == null) {
            lines.add(line(WorkLine.Group.AWAITING, "Agree the date of the visit", row, null));
        }
        boolean soon = visit.state() == VisitState.CONFIRMED
                && !visit.day().isBefore(today)
                && visit.day().isBefore(today.plusDays(FORTNIGHT));
        if (soon && notes.preparation(visit.id()).sentOn() == null) {
            lines.add(line(WorkLine.Group.DUE, "Prepare for the visit", row, visit.day()));
        }
        Report report = row.report();
        if (report != null && report.state() == ReportState.WITH_SCHOOL) {
            lines.add(line(
                    group(row.due(), today), "Check the report on the visit" + by(row.due()), row, report.sentOn()));
        }
    }

    private static void officer(VisitTable.Row row, LocalDate today, List<WorkLine> lines) {
        VisitLine visit = row.visit();
        if (visit.state() == VisitState.PROPOSED && visit.wish() != null) {
            lines.add(line(WorkLine.Group.AWAITING, "The school asks for another date of the visit", row, null));
        }
        if (visit.state().toCome() && visit.day().isBefore(today)) {
            lines.add(line(WorkLine.Group.AWAITING, "Say whether the visit took place", row, visit.day()));
        } else if (visit.state().toCome() && visit.day().isBefore(today.plusDays(WEEK))) {
            lines.add(line(WorkLine.Group.DUE, visit.kind().title(), row, visit.day()));
        }
        Report report = row.report();
        if (visit.state() == VisitState.DONE) {
            lines.add(line(
                    group(row.due(), today), "Complete the note of the visit" + by(row.due()), row, visit.doneOn()));
        } else if (report != null && (report.state().isWritten() || report.state() == ReportState.FINAL)) {
            lines.add(line(
                    group(row.due(), today),
                    "The report: " + report.state().title() + by(row.due()),
                    row,
                    visit.doneOn()));
        } else if (row.due() != null && row.due().overdue(today)) {
            lines.add(line(
                    WorkLine.Group.ALERT,
                    "Overdue: " + row.due().what(),
                    row,
                    row.due().by()));
        }
    }

    private static void reviewer(VisitTable.Row row, CurrentUser user, List<WorkLine> lines) {
        Report report = row.report();
        if (report != null
                && report.state() == ReportState.IN_QUALITY
                && Long.valueOf(user.id()).equals(report.reviewer())) {
            lines.add(
                    line(WorkLine.Group.AWAITING, "Check a colleague's report on the visit", row, report.draftedOn()));
        }
    }

    private static WorkLine.Group group(@Nullable Due due, LocalDate today) {
        return due != null && due.overdue(today) ? WorkLine.Group.ALERT : WorkLine.Group.AWAITING;
    }

    private static String by(@Nullable Due due) {
        return due == null ? "" : ", due by " + Format.date(due.by());
    }

    private static WorkLine line(WorkLine.Group group, String what, VisitTable.Row row, @Nullable LocalDate since) {
        VisitLine visit = row.visit();
        return new WorkLine(
                group, what + ": " + row.school() + ", " + Format.date(visit.day()), "/visits/" + visit.id(), since);
    }
}
