/** Files that belong to a visit, checked by what they hold and only ever downloaded. */
@NullMarked
package headway.visits.files;

import org.jspecify.annotations.NullMarked;
