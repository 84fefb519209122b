/** The visiting plan in use: made from what is promised and planned, looked for in the background, adjusted, confirmed. */
@NullMarked
package headway.visits.planning;

import org.jspecify.annotations.NullMarked;
