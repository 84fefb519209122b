package headway.register;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.web.AllowedTo;
import headway.web.Navigation;
import headway.web.NavigationItem;
import headway.web.TableExport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The school list, on screen and to take away. */
@Controller
class SchoolListController implements Navigation {

    private static final List<String> HEADER = List.of(
            "URN",
            "LAESTAB",
            "School",
            "Phase",
            "Type",
            "Maintained or academy",
            "Pupils",
            "Clusters",
            "Partner",
            "Inspection framework",
            "Latest inspection",
            "Inspected",
            "Category",
            "Level",
            "Category from",
            "Alerts");

    private final SchoolList list;
    private final Schools schools;
    private final AuditTrail trail;

    SchoolListController(SchoolList list, Schools schools, AuditTrail trail) {
        this.list = list;
        this.schools = schools;
        this.trail = trail;
    }

    @Override
    public List<NavigationItem> items(CurrentUser user) {
        return user.role().isOfficer() ? List.of(new NavigationItem(20, "Schools", "/schools")) : List.of();
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @GetMapping("/schools")
    String list(@RequestParam Map<String, String> parameters, CurrentUser user, Model model) {
        SchoolListQuery query = SchoolListQuery.of(parameters);
        SchoolList.Screen screen = list.screen(query, user);
        SchoolList.Found found = screen.found();
        if (found.count() == 1 && !query.words().isEmpty() && query.filters().isEmpty()) {
            return "redirect:/schools/" + found.rows().getFirst().urn();
        }
        model.addAttribute("query", query);
        model.addAttribute("found", found);
        SchoolList.Choices choices = screen.choices();
        model.addAttribute("phases", choices.phases());
        model.addAttribute("partners", choices.partners());
        model.addAttribute("inspections", choices.inspections());
        model.addAttribute("categories", choices.categories());
        model.addAttribute("clusters", screen.clusters());
        model.addAttribute("loaded", schools.edition().isPresent());
        return "register/schools";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @GetMapping("/schools.csv")
    void csv(@RequestParam Map<String, String> parameters, CurrentUser user, HttpServletResponse response)
            throws IOException {
        List<List<@Nullable Object>> rows = rows(parameters, user);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"schools.csv\"");
        TableExport.csv(response.getOutputStream(), HEADER, rows);
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @GetMapping("/schools.xlsx")
    void xlsx(@RequestParam Map<String, String> parameters, CurrentUser user, HttpServletResponse response)
            throws IOException {
        List<List<@Nullable Object>> rows = rows(parameters, user);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"schools.xlsx\"");
        TableExport.xlsx(response.getOutputStream(), "Schools", HEADER, rows);
    }

    /** The list holds the category of each school that the reader may know it of: taking it away is recorded. */
    private List<List<@Nullable Object>> rows(Map<String, String> parameters, CurrentUser user) {
        trail.read(
                new AuditEntry(user, "Read the list of schools as a file", "school list", "schools", null, null, null));
        return list.all(SchoolListQuery.of(parameters), user).stream()
                .map(SchoolListController::cells)
                .toList();
    }

    private static List<@Nullable Object> cells(SchoolListRow row) {
        return Arrays.asList(
                row.urn(),
                row.laestab(),
                row.name(),
                row.phase(),
                row.type(),
                row.kind(),
                row.pupils(),
                row.clusters(),
                row.partner(),
                row.inspectionFramework(),
                row.inspectionOutcome(),
                row.inspected(),
                row.category(),
                row.level(),
                row.categoryFrom(),
                row.alerts());
    }
}
