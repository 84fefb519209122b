/**
 * The trail of what was done: append-only, written in the transaction of the change, and of the reading where that
 * is audited.
 * Hides: how entries are stored and kept.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "web"})
@NullMarked
package headway.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
