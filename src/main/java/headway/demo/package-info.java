/**
 * A generated authority, or a whole generated England, through the public doors only.
 * Hides: the generator, which shares no code with the readers.
 */
@ApplicationModule(
        displayName = "Demonstration",
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
            "categorisation",
            "support",
            "support :: *"
        })
@NullMarked
package headway.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
