/**
 * A letter ready to be set: every place filled, every section decided. The templates read these records; nothing here
 * knows where the words came from.
 */
@NullMarked
package headway.documents.page;

import org.jspecify.annotations.NullMarked;
