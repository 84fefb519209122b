/**
 * One list of actions on a school, whoever raised them: owner, due date, progress and how they ended.
 * Hides: its table.
 */
@ApplicationModule(
        displayName = "Actions",
        allowedDependencies = {"shared", "audit", "web", "register"})
@NullMarked
package headway.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
