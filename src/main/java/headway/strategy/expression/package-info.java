/** Expressions over facts: compiled once, decided in four values (true, false, unknown, does not apply). */
@NullMarked
package headway.strategy.expression;

import org.jspecify.annotations.NullMarked;
