/**
 * What the school list shows of inspections: columns of the register's read model, written when a file has been loaded.
 */
@NullMarked
package headway.evidence.listing;

import org.jspecify.annotations.NullMarked;
