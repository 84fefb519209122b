/**
 * Who people are and what they may do
 */
@ApplicationModule(
        displayName =
                " accounts, roles, scopes, the security chain, the reader that the database sees.n * Hides: passwords, sessions, how a reader is told to the database.:Identity",
        allowedDependencies = {"shared", "web", "audit", "database"})
@NullMarked
package headway.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
