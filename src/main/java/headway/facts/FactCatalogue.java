package headway.facts;

import java.util.Collection;
import java.util.Optional;

/** Every fact that criteria may use. */
public interface FactCatalogue {

    /** In the order in which people read them, theme by theme. */
    Collection<FactDefinition> all();

    Optional<FactDefinition> find(String name);
}
