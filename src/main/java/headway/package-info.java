/** Headway: where the program starts. */
@NullMarked
package headway;

import org.jspecify.annotations.NullMarked;
