package headway.categorisation;

import headway.register.SchoolPermissions;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.web.SchoolPanel;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The category on a school's overview: what holds, why, and what is under way. */
@Component
class CategoryPanel implements SchoolPanel {

    private static final int FIRST = 10;

    private final Schools schools;
    private final DecisionViews views;

    CategoryPanel(Schools schools, DecisionViews views) {
        this.schools = schools;
        this.views = views;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Panel> panel(Urn urn, CurrentUser user) {
        boolean seen = schools.find(urn)
                .map(school -> SchoolPermissions.of(user, school).viewDecisions())
                .orElse(false);
        if (!seen) {
            return Optional.empty();
        }
        return views.newestOf(urn, user).map(decision -> new Panel("Category", "categorisation/panel", decision));
    }
}
