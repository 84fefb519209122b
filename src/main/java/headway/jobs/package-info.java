/**
 * Work that goes on in the background: a page may be left while it goes on, and what a process leaves behind when it
 * ends is seen by the others and at the next start.
 * Hides: threads, and how processes on one database know of one another.
 */
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"shared", "identity"})
@NullMarked
package headway.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
