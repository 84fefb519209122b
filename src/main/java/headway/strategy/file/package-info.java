/** A pack's file as a tree that knows its lines, and what is wrong with its shape. */
@NullMarked
package headway.strategy.file;

import org.jspecify.annotations.NullMarked;
