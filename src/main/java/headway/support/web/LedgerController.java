package headway.support.web;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.strategy.Unit;
import headway.support.ledger.Entitled;
import headway.support.ledger.Ledger;
import headway.support.ledger.LedgerTable;
import headway.support.ledger.UnitLine;
import headway.web.AllowedTo;
import headway.web.Navigation;
import headway.web.NavigationItem;
import headway.web.TableExport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger of a year: promised, planned, done, reported and outstanding for every school, on screen and to take away. */
@Controller
class LedgerController implements Navigation {

    /** What of the ledger is asked for. */
    record Asked(String year, String partner, String category, String show) {

        boolean fits(LedgerTable.Row row) {
            boolean shown = switch (show) {
                case "short" -> row.ledger().tooFewVisits();
                case "added" ->
                    row.ledger().lines().stream()
                            .anyMatch(line -> line.promise().added() > 0);
                case "outside" ->
                    row.ledger().now().isPresent() && !row.ledger().inProgramme();
                default -> true;
            };
            return shown
                    && (partner.isEmpty() || partner.equals(row.partner() == null ? "No partner" : row.partner()))
                    && (category.isEmpty()
                            || category.equals(
                                    row.ledger().now().map(Entitled::category).orElse("None agreed")));
        }
    }

    private final LedgerTable ledgers;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final Clock clock;

    LedgerController(LedgerTable ledgers, Ledger ledger, AuditTrail trail, Clock clock) {
        this.ledgers = ledgers;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<NavigationItem> items(CurrentUser user) {
        return user.role().isOfficer() ? List.of(new NavigationItem(35, "Support", "/support")) : List.of();
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @GetMapping("/support")
    String page(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String partner,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String show,
            CurrentUser user,
            Model model) {
        Asked asked = new Asked(year, partner, category, show);
        LedgerTable.Table all = ledgers.of(AcademicYear.typed(year, clock), user);
        LedgerTable.Table shown = all.only(asked::fits);
        model.addAttribute("all", all);
        model.addAttribute("shown", shown);
        model.addAttribute("partner", partner);
        model.addAttribute("category", category);
        model.addAttribute("show", show);
        model.addAttribute("years", years());
        model.addAttribute("lead", user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT));
        return "support/ledger";
    }

    /** The years to choose from: those with anything held, and this one. */
    private List<AcademicYear> years() {
        List<AcademicYear> years = new ArrayList<>(ledger.years());
        AcademicYear now = AcademicYear.of(LocalDate.now(clock));
        if (!years.contains(now)) {
            years.addFirst(now);
        }
        return years;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @Transactional
    @GetMapping("/support.csv")
    void csv(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String partner,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String show,
            CurrentUser user,
            HttpServletResponse response)
            throws IOException {
        LedgerTable.Table table =
                ledgers.of(AcademicYear.typed(year, clock), user).only(new Asked(year, partner, category, show)::fits);
        trail.read(new AuditEntry(
                user,
                "Read the ledger of support as a file",
                "support",
                table.year().label(),
                null,
                null,
                null));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"support-" + table.year().startYear() + ".csv\"");
        TableExport.csv(response.getOutputStream(), header(table), rows(table));
    }

    private static List<String> header(LedgerTable.Table table) {
        List<String> header =
                new ArrayList<>(List.of("URN", "School", "Phase", "Partner", "Category", "Level", "From", "Programme"));
        for (LedgerTable.Head head : table.heads()) {
            header.add(head.many() + " promised");
            header.add(head.many() + " of these added");
            header.add(head.many() + " planned");
            header.add(head.many() + " done");
            if (head.counts() == Unit.Counts.REPORTS) {
                header.add(head.many() + " issued");
            }
            header.add(head.many() + " not planned yet");
        }
        return header;
    }

    private static List<List<@Nullable Object>> rows(LedgerTable.Table table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (LedgerTable.Row row : table.rows()) {
            Entitled now = row.ledger().now().orElse(null);
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(row.school().urn().value());
            cells.add(row.school().name());
            cells.add(row.school().phase());
            cells.add(row.partner());
            cells.add(now == null ? null : now.category());
            cells.add(now == null ? null : now.level());
            cells.add(now == null ? null : now.from());
            cells.add(now == null ? null : now.inProgramme() ? "Visits" : "Desk-top review");
            for (LedgerTable.Head head : table.heads()) {
                UnitLine line = row.line(head.unit());
                cells.add(line == null ? null : line.promise().total());
                cells.add(line == null ? null : line.promise().added());
                cells.add(line == null ? null : line.planned());
                cells.add(line == null ? null : line.done());
                if (head.counts() == Unit.Counts.REPORTS) {
                    cells.add(line == null ? null : line.reported());
                }
                cells.add(line == null ? null : line.toPlan());
            }
            rows.add(cells);
        }
        return rows;
    }
}
