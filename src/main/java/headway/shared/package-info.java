/**
 * Words that every module speaks: a school's URN, an academic year, who is signed in, a verb of the command line.
 * Hides nothing; knows no framework and no database.
 */
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package headway.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
