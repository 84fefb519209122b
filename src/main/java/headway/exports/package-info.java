/**
 * Everything that is held for an authority, as one file that any program reads: nobody is locked in.
 * Hides: the writing of the file. What belongs into it each module says itself.
 */
@ApplicationModule(
        displayName = "Exports",
        allowedDependencies = {"shared", "audit", "identity", "web"})
@NullMarked
package headway.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
