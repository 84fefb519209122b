package headway.web;

import headway.shared.CurrentUser;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** My work, and the pages about the product itself. */
@Controller
class HomeController implements Navigation {

    private final ObjectProvider<WorkSource> sources;

    HomeController(ObjectProvider<WorkSource> sources) {
        this.sources = sources;
    }

    @Override
    public List<NavigationItem> items(CurrentUser user) {
        return List.of(new NavigationItem(10, "My work", "/"));
    }

    @AllowedToEveryRole
    @GetMapping("/")
    String work(CurrentUser user, Model model) {
        List<WorkLine> lines = sources.orderedStream()
                .flatMap(source -> source.lines(user).stream())
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("user", user);
        return "web/work";
    }

    @OpenToAll
    @GetMapping("/accessibility")
    String accessibility() {
        return "web/accessibility";
    }
}
