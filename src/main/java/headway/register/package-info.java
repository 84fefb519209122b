/**
 * Every school: authorities, schools, links to predecessors and successors, trusts, clusters, whose partner is whose.
 * Hides: the register files, their history, how the school list is kept.
 */
@ApplicationModule(
        displayName = "Register",
        allowedDependencies = {"shared", "audit", "web", "identity", "imports"})
@NullMarked
package headway.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
