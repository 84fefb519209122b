package headway.strategy;

import headway.facts.FactValue;
import headway.strategy.expression.Truth;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change tried in the search for what would change a suggestion.
 *
 * @param value a value of the fact that stands for all that have the same effect; null for an answer
 * @param statements the truths that it changes, by statement
 * @param criteria the criteria that may come out otherwise
 * @param answered the outcome that an answer changes; null for a fact
 */
record Option(
        Change change,
        @Nullable FactValue value,
        Map<Integer, Truth> statements,
        BitSet criteria,
        @Nullable Outcome answered) {

    /** Whether two changes are of the same fact or the same answer. */
    boolean sameSubject(Option other) {
        return Objects.equals(change.fact(), other.change.fact())
                && Objects.equals(change.question(), other.change.question());
    }
}
