/** A visit's report from draft by a colleague's look and the school's check to the issued copy, and its clock. */
@NullMarked
package headway.visits.reports;

import org.jspecify.annotations.NullMarked;
