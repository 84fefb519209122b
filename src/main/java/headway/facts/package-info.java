/**
 * The vocabulary between evidence and strategy: what a fact is, and what is known of a school as at a date.
 * Hides nothing; knows no framework, no database, and no single fact by name.
 */
@ApplicationModule(
        displayName = "Facts",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared"})
@NullMarked
package headway.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
