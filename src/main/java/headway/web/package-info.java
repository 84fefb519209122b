/**
 * The look of every page
 */
@ApplicationModule(
        displayName =
                " layout, components, formatters, error pages, and the interfaces through which modules addn * navigation, panels of the school page and lines of My work.n * Hides: the template engine, the style sheets and scripts.:Web",
        allowedDependencies = {"shared"})
@NullMarked
package headway.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
