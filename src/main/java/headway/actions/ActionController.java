package headway.actions;

import headway.register.SchoolHeader;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.AllowedTo;
import headway.web.Deed;
import headway.web.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One action: what was said of it, and the form that says how far it has got or how it ended. */
@Controller
class ActionController {

    private final Actions actions;
    private final SchoolHeader header;
    private final Clock clock;

    ActionController(Actions actions, SchoolHeader header, Clock clock) {
        this.actions = actions;
        this.header = header;
        this.clock = clock;
    }

    /** An action as one may see it. */
    private record Seen(SchoolHeader.Card card, Action action, ActionPermissions permissions) {}

    private Seen seen(int urn, long id, CurrentUser user) {
        SchoolHeader.Card card = header.of(urn, user);
        Action action = actions.find(id, card.school().urn()).orElseThrow(() -> new NotFoundException("Action " + id));
        ActionPermissions permissions = ActionPermissions.of(user, card.school(), action);
        if (!permissions.write()) {
            throw new NotFoundException("Action " + id);
        }
        return new Seen(card, action, permissions);
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/schools/{urn}/actions/{action}")
    String page(@PathVariable int urn, @PathVariable long action, CurrentUser user, Model model) {
        return page(seen(urn, action, user), List.of(), "", model);
    }

    private String page(Seen seen, List<Map.Entry<String, String>> problems, String typed, Model model) {
        model.addAttribute("card", seen.card());
        model.addAttribute("action", seen.action());
        model.addAttribute("permissions", seen.permissions());
        model.addAttribute("entries", actions.said(seen.action()));
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        model.addAttribute("today", LocalDate.now(clock));
        return "actions/action";
    }

    /** Keeps an entry, or ends the action or opens it again, where the form says so. */
    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @PostMapping("/schools/{urn}/actions/{action}")
    String write(
            @PathVariable int urn,
            @PathVariable long action,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(name = "do", defaultValue = "") String what,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        Seen seen = seen(urn, action, user);
        if (what.equals("open") && !seen.permissions().reopen()) {
            throw new AccessDeniedException("Officers of the school open an action again.");
        }
        String typed = words.replace("\r\n", "\n").strip();
        int known = version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        Urn school = seen.card().school().urn();
        return Deed.done(
                () -> {
                    switch (what) {
                        case "done" -> actions.close(action, school, known, ActionState.DONE, typed, user);
                        case "dropped" -> actions.close(action, school, known, ActionState.DROPPED, typed, user);
                        case "open" -> actions.reopen(action, school, known, typed, user);
                        default -> actions.progress(action, school, known, typed, user);
                    }
                },
                switch (what) {
                    case "done" -> "The action is done.";
                    case "dropped" -> "The action is marked as not done.";
                    case "open" -> "The action is open again.";
                    default -> "Your entry is kept.";
                },
                "/schools/" + school + "/actions/" + action,
                flash,
                problem -> page(seen(urn, action, user), problem.problems(), typed, model));
    }
}
