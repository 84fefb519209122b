package headway.strategy;

import headway.facts.FactDefinition;
import headway.strategy.expression.Formula;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion ready to be evaluated.
 *
 * @param formula its expression, or null where a person answers
 * @param statements the statements in the formula, by number
 * @param facts the facts that it rests on, in the order of the expression
 */
record CompiledCriterion(
        int place, Criterion source, @Nullable Formula formula, BitSet statements, List<FactDefinition> facts) {}
