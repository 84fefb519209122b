/**
 * The visiting plan: a partner for every school, a day for every visit, what each rule costs and why.
 * Records in, records out; no Spring, no database. Hides: the solver.
 */
@NullMarked
package headway.visits.plan;

import org.jspecify.annotations.NullMarked;
