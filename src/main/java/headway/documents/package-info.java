/**
 * Letters and reports: templates rendered to tagged PDF, issued copies kept exactly as sent.
 * Hides: the renderer, fonts, numbering and hashes.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"shared", "audit", "web", "identity"})
@NullMarked
package headway.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
