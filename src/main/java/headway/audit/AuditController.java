package headway.audit;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.web.AllowedTo;
import headway.web.Format;
import headway.web.TableExport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail on screen and to take away. Administrators see what is about people and files, not about decisions. */
@Controller
class AuditController {

    static final int PAGE = 50;
    static final int MOST_IN_FILE = 20_000;

    private static final Set<String> PEOPLE_AND_FILES = Set.of("account", "account_school", "load", "upload");

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.ADMINISTRATOR})
    @GetMapping("/audit")
    String page(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "1") String page,
            CurrentUser user,
            Model model) {
        AuditQuery query = new AuditQuery(words, from, until, number(page));
        AuditTrail.Found found = trail.search(query.search(kinds(user)), PAGE);
        model.addAttribute("query", query);
        model.addAttribute("entries", found.entries());
        model.addAttribute("count", found.count());
        model.addAttribute("size", PAGE);
        model.addAttribute("most", MOST_IN_FILE);
        return "audit/trail";
    }

    private static int number(String page) {
        return page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1;
    }

    private static Set<String> kinds(CurrentUser user) {
        return user.is(Role.ADMINISTRATOR) ? PEOPLE_AND_FILES : Set.of();
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.ADMINISTRATOR})
    @GetMapping("/audit.csv")
    void csv(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            CurrentUser user,
            HttpServletResponse response)
            throws IOException {
        AuditQuery query = new AuditQuery(words, from, until, 1);
        trail.read(new AuditEntry(user, "Read the audit trail as a file", "audit", "trail", null, null, null));
        List<List<@Nullable Object>> rows = trail.search(query.search(kinds(user)), MOST_IN_FILE).entries().stream()
                .map(AuditController::cells)
                .toList();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-trail.csv\"");
        TableExport.csv(
                response.getOutputStream(),
                List.of("When", "Who", "What", "About", "Its number", "URN", "Before", "After"),
                rows);
    }

    private static List<@Nullable Object> cells(AuditEntry.Kept entry) {
        return Arrays.asList(
                Format.time(entry.at()),
                entry.actor(),
                entry.action(),
                entry.subjectKind(),
                entry.subjectId(),
                entry.urn() == null ? null : entry.urn().value(),
                entry.before(),
                entry.after());
    }
}
