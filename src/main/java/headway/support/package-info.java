/**
 * What every school was promised and what it got: the entitlement ledger, the team that gives the support, and the
 * school year in which it is given.
 * Hides: how an entitlement is reckoned anew when a level changes, and where terms come from.
 */
@ApplicationModule(
        displayName = "Support",
        allowedDependencies = {
            "shared",
            "audit",
            "web",
            "identity",
            "documents",
            "imports",
            "register",
            "strategy",
            "categorisation"
        })
@NullMarked
package headway.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
