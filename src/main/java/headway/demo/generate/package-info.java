/** Generates the files from which the demonstration is loaded: an invented authority, or a whole invented England. */
@NullMarked
package headway.demo.generate;

import org.jspecify.annotations.NullMarked;
