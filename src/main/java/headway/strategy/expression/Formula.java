package headway.strategy.expression;

import java.util.BitSet;
import java.util.List;

/**
 * An expression as statements joined by and, or and conditional, with every negation pushed down to its statement.
 *
 * <p>Unknown and 'does not apply' are kept apart. A missing fact leaves a formula undecided unless another part decides
 * it whatever that fact is. A part that does not apply can never help a formula to be true: it drops out of an 'or',
 * and an 'and' that holds it cannot be met. It is named as the reason where nothing else decides.
 */
public sealed interface Formula {

    /** Decides it from the truth of the statements, by their number in the pool. */
    Truth decide(Truth[] statements);

    /** Marks the statements that have the given truth and bear on the outcome. */
    void bearing(Truth[] statements, Truth wanted, BitSet marked);

    /** Marks every statement in it. */
    void all(BitSet marked);

    /** One statement, or its opposite. */
    record Single(int statement, boolean negated) implements Formula {
        @Override
        public Truth decide(Truth[] statements) {
            return negated ? statements[statement].negated() : statements[statement];
        }

        @Override
        public void bearing(Truth[] statements, Truth wanted, BitSet marked) {
            if (decide(statements) == wanted) {
                marked.set(statement);
            }
        }

        @Override
        public void all(BitSet marked) {
            marked.set(statement);
        }
    }

    /** All the parts must hold. */
    record And(List<Formula> parts) implements Formula {
        @Override
        public Truth decide(Truth[] statements) {
            Truth result = Truth.TRUE;
            for (Formula part : parts) {
                switch (part.decide(statements)) {
                    case FALSE -> {
                        return Truth.FALSE;
                    }
                    case NOT_APPLICABLE -> result = Truth.NOT_APPLICABLE;
                    case UNKNOWN -> result = result == Truth.TRUE ? Truth.UNKNOWN : result;
                    case TRUE -> {}
                }
            }
            return result;
        }

        @Override
        public void bearing(Truth[] statements, Truth wanted, BitSet marked) {
            parts.stream()
                    .filter(part -> part.decide(statements) == wanted)
                    .forEach(part -> part.bearing(statements, wanted, marked));
        }

        @Override
        public void all(BitSet marked) {
            parts.forEach(part -> part.all(marked));
        }
    }

    /** One of the parts must hold. */
    record Or(List<Formula> parts) implements Formula {
        @Override
        public Truth decide(Truth[] statements) {
            Truth result = Truth.NOT_APPLICABLE;
            for (Formula part : parts) {
                switch (part.decide(statements)) {
                    case TRUE -> {
                        return Truth.TRUE;
                    }
                    case UNKNOWN -> result = Truth.UNKNOWN;
                    case FALSE -> result = result == Truth.NOT_APPLICABLE ? Truth.FALSE : result;
                    case NOT_APPLICABLE -> {}
                }
            }
            return result;
        }

        @Override
        public void bearing(Truth[] statements, Truth wanted, BitSet marked) {
            parts.stream()
                    .filter(part -> part.decide(statements) == wanted)
                    .forEach(part -> part.bearing(statements, wanted, marked));
        }

        @Override
        public void all(BitSet marked) {
            parts.forEach(part -> part.all(marked));
        }
    }

    /** One of two, by a condition. */
    record Choice(Formula condition, Formula then, Formula otherwise) implements Formula {
        @Override
        public Truth decide(Truth[] statements) {
            return switch (condition.decide(statements)) {
                case TRUE -> then.decide(statements);
                case FALSE -> otherwise.decide(statements);
                case NOT_APPLICABLE -> Truth.NOT_APPLICABLE;
                case UNKNOWN -> either(then.decide(statements), otherwise.decide(statements));
            };
        }

        /** Which of the two counts is not known: it is undecided only if one of them can still be true. */
        private static Truth either(Truth one, Truth other) {
            if (one == other) {
                return one;
            }
            boolean canBeTrue =
                    one == Truth.TRUE || one == Truth.UNKNOWN || other == Truth.TRUE || other == Truth.UNKNOWN;
            return canBeTrue ? Truth.UNKNOWN : Truth.FALSE;
        }

        @Override
        public void bearing(Truth[] statements, Truth wanted, BitSet marked) {
            Truth decided = condition.decide(statements);
            if (decided == wanted) {
                condition.bearing(statements, wanted, marked);
            }
            if (decided != Truth.FALSE && then.decide(statements) == wanted) {
                then.bearing(statements, wanted, marked);
            }
            if (decided != Truth.TRUE && otherwise.decide(statements) == wanted) {
                otherwise.bearing(statements, wanted, marked);
            }
        }

        @Override
        public void all(BitSet marked) {
            condition.all(marked);
            then.all(marked);
            otherwise.all(marked);
        }
    }
}
