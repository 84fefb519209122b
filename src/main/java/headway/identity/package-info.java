/**
 * Who people are and what they may do: accounts, roles, scopes, the security chain, the reader that the database sees.
 * Hides: passwords, sessions, how a reader is told to the database.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "web", "audit", "database"})
@NullMarked
package headway.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
