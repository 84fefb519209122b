/**
 * Every school
 */
@ApplicationModule(
        displayName =
                " authorities, schools, links to predecessors and successors, trusts, clusters, whose partner is whose.n * Hides: the register files, their history, how the school list is kept.:Register",
        allowedDependencies = {"shared", "audit", "web", "identity", "imports"})
@NullMarked
package headway.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
