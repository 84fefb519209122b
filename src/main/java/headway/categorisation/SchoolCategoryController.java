package headway.categorisation;

import headway.register.SchoolHeader;
import headway.register.SchoolPermissions;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.AllowedTo;
import headway.web.Days;
import headway.web.NavigationItem;
import headway.web.NotFoundException;
import headway.web.PageFrame;
import headway.web.SchoolTab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Why a school has its category: the page that explains, and what happened to its decisions. */
@Controller
class SchoolCategoryController implements SchoolTab {

    private final SchoolHeader header;
    private final Schools schools;
    private final DecisionViews views;
    private final Reconsiderations reconsiderations;
    private final ReviewPrompts prompts;
    private final Clock clock;

    SchoolCategoryController(
            SchoolHeader header,
            Schools schools,
            DecisionViews views,
            Reconsiderations reconsiderations,
            ReviewPrompts prompts,
            Clock clock) {
        this.header = header;
        this.schools = schools;
        this.views = views;
        this.reconsiderations = reconsiderations;
        this.prompts = prompts;
        this.clock = clock;
    }

    @Override
    public List<NavigationItem> tabs(Urn urn, CurrentUser user) {
        return schools.find(urn)
                .filter(school -> SchoolPermissions.of(user, school).viewDecisions())
                .map(school -> List.of(new NavigationItem(30, "Category", "/schools/" + urn + "/category")))
                .orElse(List.of());
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/schools/{urn}/category")
    String why(@PathVariable int urn, @RequestParam(required = false) Long decision, CurrentUser user, Model model) {
        return page(urn, decision, user, model, List.of(), Map.of());
    }

    private String page(
            int urn,
            @Nullable Long wanted,
            CurrentUser user,
            Model model,
            List<Map.Entry<String, String>> problems,
            Map<String, String> typed) {
        SchoolHeader.Card card = header.of(urn, user);
        if (!card.permissions().viewDecisions()) {
            throw new NotFoundException("Category of " + urn);
        }
        List<DecisionView> all = views.ofSchool(card.school().urn(), user);
        DecisionView shown = all.stream()
                .filter(each -> wanted == null || each.id() == wanted)
                .findFirst()
                .orElse(null);
        if (wanted != null && shown == null) {
            throw new NotFoundException("Decision " + wanted);
        }
        model.addAttribute("card", card);
        model.addAttribute("decision", shown);
        model.addAttribute("all", all);
        model.addAttribute(
                "prompts",
                wanted == null && card.permissions().decide()
                        ? prompts.open(card.school().urn())
                        : List.of());
        model.addAttribute("mayClose", user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT));
        model.addAttribute(
                "mayReconsider",
                user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
                        && shown != null
                        && shown.state().settled()
                        && all.getFirst().id() == shown.id());
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        model.addAttribute("today", LocalDate.now(clock).toString());
        return "categorisation/why";
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/schools/{urn}/reconsider")
    String reconsider(
            @PathVariable int urn,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        SchoolHeader.Card card = header.of(urn, user);
        try {
            long id = reconsiderations.begin(
                    card.school().urn(), day(typed.get("evidenceDate")), typed.getOrDefault("reason", ""), user);
            flash.addFlashAttribute(
                    PageFrame.FLASH, "A new decision is begun. The old one holds until the new one is settled.");
            return "redirect:/decisions/" + id;
        } catch (RefusedException e) {
            return page(urn, null, user, model, e.problems(), typed);
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        return typed == null ? null : Days.typed(typed).orElse(null);
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/schools/{urn}/prompts/close")
    String close(
            @PathVariable int urn,
            @RequestParam(defaultValue = "") String how,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        SchoolHeader.Card card = header.of(urn, user);
        if (how.isBlank()) {
            return page(
                    urn,
                    null,
                    user,
                    model,
                    List.of(Map.entry("how", "Say why the category need not be reconsidered")),
                    Map.of());
        }
        prompts.close(card.school().urn(), how.strip(), user);
        flash.addFlashAttribute(PageFrame.FLASH, "Noted: the category stays as it is.");
        return "redirect:/schools/" + urn + "/category";
    }
}
