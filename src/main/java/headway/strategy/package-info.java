/**
 * Strategies as data: packs, their versions, and the evaluator that turns facts into findings and a suggestion.
 * Hides: YAML, the schema, the expression language.
 */
@ApplicationModule(
        displayName = "Strategy",
        allowedDependencies = {"shared", "facts", "audit", "web", "identity"})
@NullMarked
package headway.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
