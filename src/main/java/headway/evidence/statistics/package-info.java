/**
 * The tests on results, statistical ones and the Department's standards: pure functions over a few years' figures that
 * keep their inputs. What they flag wrongly and what they catch was found by simulation: docs/tests-of-outcomes.md.
 */
@NullMarked
package headway.evidence.statistics;

import org.jspecify.annotations.NullMarked;
