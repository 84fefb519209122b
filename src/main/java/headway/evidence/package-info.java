/**
 * What is known of every school, and from where: inspections, measures, local indicators, self-evaluation, leadership
 * and intelligence. Implements the fact catalogue and makes the facts of a school as at a date.
 * Hides: the publishers' formats, editions and markers, benchmarks, and the tests behind derived facts.
 */
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"shared", "facts", "audit", "web", "identity", "documents", "imports", "register"})
@NullMarked
package headway.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
