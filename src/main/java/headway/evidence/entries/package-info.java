/**
 * Dated entries of the authority and its schools: what may be entered, by whom, and who sees it.
 * Hides: the table of entries and how a later entry replaces an earlier.
 */
@NullMarked
package headway.evidence.entries;

import org.jspecify.annotations.NullMarked;
