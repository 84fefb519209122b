/**
 * The look of every page: layout, components, formatters, error pages, and the interfaces through which modules add
 * navigation, panels of the school page and lines of My work.
 * Hides: the template engine, the style sheets and scripts.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"shared"})
@NullMarked
package headway.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
