package headway.categorisation;

import headway.register.Listing;
import headway.register.School;
import headway.register.Schools;
import headway.shared.Urn;
import headway.strategy.Category;
import headway.strategy.Level;
import headway.strategy.PackContent;
import headway.strategy.StrategyPack;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the category that holds for a school to the school list, in the transaction that changes it. */
@Component
class CategoryListing {

    private final Schools schools;
    private final Listing listing;

    CategoryListing(Schools schools, Listing listing) {
        this.schools = schools;
        this.listing = listing;
    }

    /** Shows what this settled decision says. */
    void show(Decision holds, StrategyPack strategy) {
        PackContent pack = strategy.content();
        String id = holds.category == null ? "" : holds.category;
        Category category = pack.category(id).orElse(null);
        List<String> order = pack.categories().stream().map(Category::id).toList();
        String level = holds.level;
        Settlement settlement = holds.settlement;
        listing.category(
                holds.basis().authority(),
                holds.basis().urn(),
                category == null ? id : category.name(),
                category == null ? null : order.indexOf(id),
                category == null ? null : category.colour(),
                level == null ? null : pack.level(level).map(Level::name).orElse(level),
                settlement == null ? null : settlement.from());
    }

    /** Shows that none holds. */
    void clear(Urn urn) {
        School school = schools.find(urn).orElseThrow();
        listing.category(school.authority(), urn, null, null, null, null, null);
    }
}
