/**
 * Letters and reports
 */
@ApplicationModule(
        displayName =
                " templates rendered to tagged PDF, issued copies kept exactly as sent.n * Hides: the renderer, fonts, numbering and hashes.:Documents",
        allowedDependencies = {"shared", "audit", "web", "identity"})
@NullMarked
package headway.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
