/**
 * Reference data that ships with the product and holds for a time: the fact catalogue, the published measures, the
 * standards, the publishers' markers. Read from files under {@code evidence/} on the class path; a malformed entry
 * stops the start with the file, the entry and what is wrong with it.
 */
@NullMarked
package headway.evidence.reference;

import org.jspecify.annotations.NullMarked;
