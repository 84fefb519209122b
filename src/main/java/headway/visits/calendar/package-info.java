/** People's visits for their calendar programs, at secret addresses that can be revoked. */
@NullMarked
package headway.visits.calendar;

import org.jspecify.annotations.NullMarked;
