/** What a pack must keep to beyond its schema: names, rules, letters, expressions. */
@NullMarked
package headway.strategy.check;

import org.jspecify.annotations.NullMarked;
