/**
 * A generated authority, or a whole generated England, through the public doors only.n * Hides
 */
@ApplicationModule(
        displayName = " the generator, which shares no code with the readers.:Demonstration",
        allowedDependencies = {
            "shared",
            "facts",
            "audit",
            "web",
            "identity",
            "documents",
            "imports",
            "database",
            "register",
            "evidence",
            "strategy",
            "categorisation"
        })
@NullMarked
package headway.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
