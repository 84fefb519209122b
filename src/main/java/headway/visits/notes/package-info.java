/** What is written on a visit: the school's part, the officer's note, the note of risk. */
@NullMarked
package headway.visits.notes;

import org.jspecify.annotations.NullMarked;
