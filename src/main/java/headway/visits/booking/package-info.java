/** A visit from proposal to done: guards its states, tells the ledger and those concerned. */
@NullMarked
package headway.visits.booking;

import org.jspecify.annotations.NullMarked;
