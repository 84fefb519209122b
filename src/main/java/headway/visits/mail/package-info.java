/** Mail that leaves after the change it tells of is kept, and is never sent twice. */
@NullMarked
package headway.visits.mail;

import org.jspecify.annotations.NullMarked;
