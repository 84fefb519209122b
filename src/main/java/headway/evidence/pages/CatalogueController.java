package headway.evidence.pages;

import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.web.AllowedTo;
import headway.web.Navigation;
import headway.web.NavigationItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The fact catalogue, for everyone whose schools are judged by it or who judge. */
@Controller
class CatalogueController implements Navigation {

    private static final int EVIDENCE = 60;

    private final FactCatalogue catalogue;

    CatalogueController(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Officers who load no files find what they may enter and the workbook here. */
    @Override
    public List<NavigationItem> items(CurrentUser user) {
        return user.role().isOfficer() && !user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
                ? List.of(new NavigationItem(EVIDENCE, "Evidence", "/facts"))
                : List.of();
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/facts")
    String facts(CurrentUser user, Model model) {
        Map<String, List<CatalogueLine>> themes = new LinkedHashMap<>();
        for (FactDefinition fact : catalogue.all()) {
            themes.computeIfAbsent(fact.theme(), theme -> new ArrayList<>()).add(CatalogueLine.of(fact));
        }
        model.addAttribute("themes", themes);
        model.addAttribute("count", catalogue.all().size());
        model.addAttribute("officer", user.role().isOfficer());
        return "evidence/catalogue";
    }
}
