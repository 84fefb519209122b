/**
 * Visits to schools and their reports, and the visiting plan that says who visits which school when.
 * Hides: how the plan is found.
 */
@ApplicationModule(
        displayName = "Visits",
        allowedDependencies = {"shared"})
@NullMarked
package headway.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
