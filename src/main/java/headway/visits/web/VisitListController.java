package headway.visits.web;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.visits.VisitLine;
import headway.visits.Visits;
import headway.visits.reports.Due;
import headway.visits.reports.Report;
import headway.web.AllowedTo;
import headway.web.Navigation;
import headway.web.NavigationItem;
import headway.web.TableExport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The visits of a year by date, on screen, to print and to take away. */
@Controller
class VisitListController implements Navigation {

    private final VisitTable table;
    private final Visits visits;
    private final AuditTrail trail;
    private final Clock clock;

    VisitListController(VisitTable table, Visits visits, AuditTrail trail, Clock clock) {
        this.table = table;
        this.visits = visits;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<NavigationItem> items(CurrentUser user) {
        return VisitPermissions.list(user) ? List.of(new NavigationItem(37, "Visits", "/visits")) : List.of();
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR})
    @GetMapping("/visits")
    String page(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String state,
            CurrentUser user,
            Model model) {
        AcademicYear asked = AcademicYear.typed(year, clock);
        List<VisitTable.Row> all = table.of(asked, user);
        VisitTable.Asked filters = new VisitTable.Asked(month, officer, state);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("today", today);
        model.addAttribute("year", asked);
        model.addAttribute("years", years(asked));
        model.addAttribute(
                "rows", all.stream().filter(row -> filters.fits(row, today)).toList());
        model.addAttribute("any", !all.isEmpty());
        model.addAttribute("asked", filters);
        model.addAttribute(
                "months",
                all.stream()
                        .map(row -> YearMonth.from(row.visit().day()))
                        .distinct()
                        .toList());
        model.addAttribute(
                "officers",
                all.stream()
                        .map(row -> row.visit().officer())
                        .distinct()
                        .sorted()
                        .toList());
        return "visits/list";
    }

    private List<AcademicYear> years(AcademicYear shown) {
        List<AcademicYear> years = new ArrayList<>(visits.years());
        for (AcademicYear each : List.of(AcademicYear.of(LocalDate.now(clock)), shown)) {
            if (!years.contains(each)) {
                years.addFirst(each);
            }
        }
        return years;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR})
    @Transactional
    @GetMapping("/visits.csv")
    void csv(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String state,
            CurrentUser user,
            HttpServletResponse response)
            throws IOException {
        AcademicYear asked = AcademicYear.typed(year, clock);
        VisitTable.Asked filters = new VisitTable.Asked(month, officer, state);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (VisitTable.Row row : table.of(asked, user)) {
            if (filters.fits(row, LocalDate.now(clock))) {
                rows.add(cells(row));
            }
        }
        trail.read(new AuditEntry(user, "Read the visits as a file", "visit", asked.label(), null, null, null));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"visits-" + asked.startYear() + ".csv\"");
        TableExport.csv(
                response.getOutputStream(),
                List.of(
                        "Date",
                        "Time",
                        "URN",
                        "School",
                        "Kind",
                        "Officer",
                        "State",
                        "Report",
                        "Report step due",
                        "Focus",
                        "Attendees",
                        "Paid from"),
                rows);
    }

    private static List<@Nullable Object> cells(VisitTable.Row row) {
        VisitLine visit = row.visit();
        Report report = row.report();
        Due due = row.due();
        return Arrays.<@Nullable Object>asList(
                visit.day(),
                visit.slot().wholeDay() ? "whole day" : visit.slot().half().title(),
                visit.urn().value(),
                row.school(),
                visit.kind().title(),
                visit.officer(),
                visit.state().title(),
                visit.reported()
                        ? report == null ? "to be written" : report.state().title()
                        : "none",
                due == null ? null : due.by(),
                visit.focus(),
                visit.attendees(),
                visit.funding().title());
    }
}
