package headway.evidence.pages;

import headway.register.SchoolHeader;
import headway.register.SchoolHeader.Card;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.AllowedTo;
import headway.web.NavigationItem;
import headway.web.Panels;
import headway.web.SchoolTab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The evidence of a school, as at today or another day. */
@Controller
class EvidenceController implements SchoolTab {

    private static final int SECOND = 20;

    private final SchoolHeader header;
    private final EvidencePages pages;
    private final Panels panels;
    private final Clock clock;

    EvidenceController(SchoolHeader header, EvidencePages pages, Panels panels, Clock clock) {
        this.panels = panels;
        this.header = header;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public List<NavigationItem> tabs(Urn urn, CurrentUser user) {
        return List.of(new NavigationItem(SECOND, "Evidence", "/schools/" + urn + "/evidence"));
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/schools/{urn}/evidence")
    String evidence(
            @PathVariable int urn, @RequestParam(defaultValue = "") String asAt, CurrentUser user, Model model) {
        Card card = header.of(urn, user);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> wanted = asAt.isBlank() ? Optional.of(today) : Days.read(asAt);
        model.addAttribute("card", card);
        model.addAttribute("evidence", pages.of(card.school(), user, wanted.orElse(today)));
        model.addAttribute("parts", panels.evidence(card.school().urn(), wanted.orElse(today), user));
        model.addAttribute("typed", asAt);
        model.addAttribute("today", today);
        model.addAttribute(
                "problems",
                wanted.isPresent()
                        ? List.of()
                        : List.of(Map.entry(
                                "asAt",
                                "‘" + asAt + "’ is not a date. Enter it as year-month-day, such as 2018-08-31")));
        return "evidence/evidence";
    }
}
