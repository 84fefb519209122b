package headway.imports;

import headway.identity.ReaderContext;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.web.AllowedTo;
import headway.web.Deed;
import headway.web.NotFoundException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a load back: first what would go, then the deed. */
@Controller
class UndoController {

    private final Loads loads;
    private final Undoing undoing;

    UndoController(Loads loads, Undoing undoing) {
        this.loads = loads;
        this.undoing = undoing;
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/imports/{id}/undo")
    String ask(@PathVariable long id, CurrentUser user, Model model) {
        return page(found(id), user, model, List.of());
    }

    private String page(Loads.Load load, CurrentUser user, Model model, List<Map.Entry<String, String>> problems) {
        model.addAttribute("load", load);
        model.addAttribute("plan", undoing.plan(load, user));
        model.addAttribute("problems", problems);
        return "imports/undo";
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/imports/{id}/undo")
    String undo(@PathVariable long id, CurrentUser user, Model model, RedirectAttributes flash) {
        Loads.Load load = found(id);
        return Deed.done(
                // As for a load: what follows it is written for every authority, which a person may not.
                () -> ReaderContext.asSystem(
                        CurrentUser.system("taking back for " + user.fullName(), user.authority()), () -> {
                            undoing.undo(load, user);
                            return true;
                        }),
                "The load was taken back. What it had replaced is as it was before.",
                "/imports/" + id,
                flash,
                problem -> page(load, user, model, problem.problems()));
    }

    private Loads.Load found(long id) {
        return loads.find(id).orElseThrow(() -> new NotFoundException("Load " + id));
    }
}
