/**
 * Makes the facts of a school as at a date: pure, one small class to each theme of the catalogue. What had not happened
 * or was not yet published by the date is not looked at, and what is missing stays missing, with the reason.
 */
@NullMarked
package headway.evidence.facts;

import org.jspecify.annotations.NullMarked;
