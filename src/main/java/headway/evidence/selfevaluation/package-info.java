/**
 * A school's evaluation of itself by the areas of a framework: entered on screen or by file, kept with its history.
 * Hides: its tables, and how the facts about it are made.
 */
@NullMarked
package headway.evidence.selfevaluation;

import org.jspecify.annotations.NullMarked;
