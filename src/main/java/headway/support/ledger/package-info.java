/** What every school was promised, and what of it is planned, done and reported. */
@NamedInterface("ledger")
@NullMarked
package headway.support.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
