/** The invented authorities, schools and people, and the hidden state from which every published figure follows. */
@NullMarked
package headway.demo.generate.world;

import org.jspecify.annotations.NullMarked;
