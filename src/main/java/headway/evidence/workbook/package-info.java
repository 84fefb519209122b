/**
 * The local indicators workbook that officers fill in: a row for each school, filled with what is held.
 * Hides: how it is laid out. Its reader stands with the other readers.
 */
@NullMarked
package headway.evidence.workbook;

import org.jspecify.annotations.NullMarked;
