package headway.strategy;

import java.util.BitSet;

/** A condition over the criteria's places in the pack, ready to be tried. */
record CompiledCondition(int[] met, int[] any, int[] none, int[] notMet, int[] doesNotApply, int[] of, int atLeast) {

    /** Whether it holds of the outcomes; {@code weights} are those of the criteria. */
    boolean holds(Outcome[] outcomes, int[] weights) {
        return all(met, outcomes, Outcome.MET)
                && (any.length == 0 || some(any, outcomes))
                && !some(none, outcomes)
                && all(notMet, outcomes, Outcome.NOT_MET)
                && all(doesNotApply, outcomes, Outcome.DOES_NOT_APPLY)
                && (atLeast == 0 || points(outcomes, weights) >= atLeast);
    }

    /** The criteria that made it hold: those met where it asks for that, and those not met where it asks for that. */
    BitSet deciding(Outcome[] outcomes, int[] weights) {
        BitSet deciding = new BitSet();
        for (int[] asked : new int[][] {met, any, of}) {
            for (int criterion : asked) {
                if (outcomes[criterion] == Outcome.MET && (asked != of || weights[criterion] > 0)) {
                    deciding.set(criterion);
                }
            }
        }
        for (int criterion : notMet) {
            deciding.set(criterion);
        }
        return deciding;
    }

    /** The criteria of which it matters whether they were found not met, rather than only whether they are met. */
    void addWhereRulingOutMatters(BitSet criteria) {
        for (int[] asked : new int[][] {notMet, doesNotApply}) {
            for (int criterion : asked) {
                criteria.set(criterion);
            }
        }
    }

    private int points(Outcome[] outcomes, int[] weights) {
        int points = 0;
        for (int criterion : of) {
            if (outcomes[criterion] == Outcome.MET) {
                points += weights[criterion];
            }
        }
        return points;
    }

    private static boolean all(int[] asked, Outcome[] outcomes, Outcome wanted) {
        for (int criterion : asked) {
            if (outcomes[criterion] != wanted) {
                return false;
            }
        }
        return true;
    }

    private static boolean some(int[] asked, Outcome[] outcomes) {
        for (int criterion : asked) {
            if (outcomes[criterion] == Outcome.MET) {
                return true;
            }
        }
        return false;
    }
}
