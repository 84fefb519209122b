package headway.strategy;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** A condition over the criteria's places in the pack, ready to be tried. */
final class CompiledCondition {

    private final int[] met;
    private final int[] any;
    private final int[] none;
    private final int[] notMet;
    private final int[] doesNotApply;
    private final int[] of;
    private final int atLeast;

    /** {@code places} gives the places that a list of names stands for. */
    CompiledCondition(Condition condition, Function<List<String>, int[]> places) {
        Condition.Points points = condition.points();
        met = places.apply(condition.met());
        any = places.apply(condition.any());
        none = places.apply(condition.none());
        notMet = places.apply(condition.notMet());
        doesNotApply = places.apply(condition.doesNotApply());
        of = places.apply(points == null ? List.of() : points.of());
        atLeast = points == null ? 0 : points.atLeast();
    }

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
        for (int[] asked : new int[][] {met, any}) {
            for (int criterion : asked) {
                if (outcomes[criterion] == Outcome.MET) {
                    deciding.set(criterion);
                }
            }
        }
        for (int criterion : of) {
            if (outcomes[criterion] == Outcome.MET && weights[criterion] > 0) {
                deciding.set(criterion);
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
