package headway.evidence.workbook;

import headway.evidence.entries.EntryTable;
import headway.evidence.entries.EntryVisibility;
import headway.evidence.entries.Indicators;
import headway.evidence.entries.StoredEntry;
import headway.register.School;
import headway.register.SchoolPermissions;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.AllowedTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Offers the local indicators workbook, filled with what the person who takes it may see. */
@Controller
class WorkbookController {

    private final Schools schools;
    private final EntryTable entries;
    private final Indicators indicators;

    WorkbookController(Schools schools, EntryTable entries, Indicators indicators) {
        this.schools = schools;
        this.entries = entries;
        this.indicators = indicators;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @GetMapping("/imports/template.xlsx")
    void template(CurrentUser user, HttpServletResponse response) throws IOException {
        List<School> open = schools.open(user.authority());
        Map<Urn, School> byUrn = open.stream().collect(Collectors.toMap(School::urn, Function.identity()));
        Map<Integer, List<StoredEntry>> seen = entries.of(byUrn.keySet()).stream()
                .filter(entry -> {
                    School school = byUrn.get(entry.urn());
                    return school != null
                            && EntryVisibility.of(user, SchoolPermissions.of(user, school))
                                    .sees(entry);
                })
                .collect(Collectors.groupingBy(entry -> entry.urn().value()));
        String authority = schools.authority(user.authority())
                .map(Schools.Authority::name)
                .orElse(user.authority().toString());
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"local-indicators.xlsx\"");
        new IndicatorWorkbook(indicators.facts()).write(response.getOutputStream(), authority, open, seen);
    }
}
