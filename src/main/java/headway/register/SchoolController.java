package headway.register;

import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.AllowedTo;
import headway.web.Navigation;
import headway.web.NavigationItem;
import headway.web.Panels;
import headway.web.SchoolTab;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The overview of a school and its history. */
@Controller
class SchoolController implements SchoolTab, Navigation {

    private static final int LATEST = 100;

    private final SchoolHeader header;
    private final SchoolHistory history;
    private final AuditTrail audit;
    private final Panels panels;

    SchoolController(SchoolHeader header, SchoolHistory history, AuditTrail audit, Panels panels) {
        this.header = header;
        this.history = history;
        this.audit = audit;
        this.panels = panels;
    }

    @Override
    public List<NavigationItem> tabs(Urn urn, CurrentUser user) {
        return List.of(
                new NavigationItem(10, "Overview", "/schools/" + urn),
                new NavigationItem(90, "History", "/schools/" + urn + "/history"));
    }

    /** A school's own people go straight to it: they have no list. */
    @Override
    public List<NavigationItem> items(CurrentUser user) {
        return user.is(Role.SCHOOL_LEADER)
                ? user.schools().stream()
                        .sorted()
                        .map(urn -> new NavigationItem(20, "Our school", "/schools/" + urn))
                        .toList()
                : List.of();
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/schools/{urn}")
    String overview(@PathVariable int urn, CurrentUser user, Model model) {
        SchoolHeader.Card card = header.of(urn, user);
        model.addAttribute("card", card);
        model.addAttribute("panels", panels.of(card.school().urn(), user));
        return "register/school";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/schools/{urn}/history")
    String history(@PathVariable int urn, CurrentUser user, Model model) {
        SchoolHeader.Card card = header.of(urn, user);
        model.addAttribute("card", card);
        model.addAttribute("changes", history.changes(card.school().urn()));
        model.addAttribute("links", history.links(card.school().urn()));
        model.addAttribute(
                "entries",
                card.permissions().decide() ? audit.ofSchool(card.school().urn(), LATEST) : List.of());
        return "register/history";
    }
}
