/**
 * Visits to schools and their reports, and the visiting plan that says who visits which school when.
 * Hides: how a visit and its report walk from state to state, and how the plan is found.
 */
@ApplicationModule(
        displayName = "Visits",
        allowedDependencies = {
            "shared",
            "facts",
            "audit",
            "web",
            "identity",
            "documents",
            "imports",
            "register",
            "evidence",
            "strategy",
            "support",
            "support :: *",
            "actions",
            "jobs"
        })
@NullMarked
package headway.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
