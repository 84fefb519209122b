/**
 * One reader for each kind of published file: rows in, inspections and figures out. Pure: no database, no files.
 * Hides: column names of every edition, record types, grades as numbers, percent signs, markers and dates.
 */
@NullMarked
package headway.evidence.readers;

import org.jspecify.annotations.NullMarked;
