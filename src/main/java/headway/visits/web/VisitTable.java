package headway.visits.web;

import headway.register.School;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.visits.VisitLine;
import headway.visits.VisitState;
import headway.visits.Visits;
import headway.visits.reports.Due;
import headway.visits.reports.Report;
import headway.visits.reports.ReportClock;
import headway.visits.reports.Reports;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The visits of a year that a person may see, with their schools. */
@Component
public class VisitTable {

    /** A visit of the list. */
    public record Row(
            VisitLine visit,
            String school,
            @Nullable Report report,
            @Nullable Due due) {}

    /**
     * What of the list is asked for; blank means all.
     *
     * @param month as in 2026-11
     * @param officer the officer's name
     * @param state the name of a state, or {@link #OVERDUE}; visits that were cancelled are shown only where they are asked for
     */
    public record Asked(String month, String officer, String state) {

        boolean fits(Row row, LocalDate today) {
            VisitLine visit = row.visit();
            if (state.equals(OVERDUE)) {
                Due due = row.due();
                return due != null && due.overdue(today);
            }
            return (month.isEmpty() || YearMonth.from(visit.day()).toString().equals(month))
                    && (officer.isEmpty() || visit.officer().equals(officer))
                    && (state.isEmpty()
                            ? visit.state() != VisitState.CANCELLED
                            : visit.state().name().equals(state));
        }
    }

    /** Stands among the states for visits whose report is overdue. */
    public static final String OVERDUE = "OVERDUE";

    private final Visits visits;
    private final Reports reports;
    private final ReportClock clocks;
    private final Schools schools;

    VisitTable(Visits visits, Reports reports, ReportClock clocks, Schools schools) {
        this.visits = visits;
        this.reports = reports;
        this.clocks = clocks;
        this.schools = schools;
    }

    /** By date. */
    @Transactional(readOnly = true)
    public List<Row> of(AcademicYear year, CurrentUser user) {
        Map<Urn, School> known = new HashMap<>(
                schools.open(user.authority()).stream().collect(Collectors.toMap(School::urn, school -> school)));
        Map<Long, Report> written = reports.all(year);
        ReportClock.Reckoning clock = clocks.start();
        List<Row> rows = new ArrayList<>();
        for (VisitLine visit : visits.all(year)) {
            School school =
                    known.computeIfAbsent(visit.urn(), urn -> schools.find(urn).orElse(null));
            Report report = written.get(visit.id());
            if (school != null
                    && VisitPermissions.of(user, school, visit, report).view()) {
                rows.add(new Row(
                        visit, school.name(), report, clock.next(visit, report).orElse(null)));
            }
        }
        return rows;
    }

    /** A month in words, as in "November 2026". */
    public static String inWords(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }
}
