package headway.strategy;

import headway.facts.FactDefinition;
import headway.facts.FactType;
import headway.strategy.expression.Figures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Divides a number's range into runs of values that have the same effect, and says in words how to come there. */
final class NumberRuns {

    /** A run of values below or above the present one. */
    record Run<S>(double value, S effect, String words) {}

    private final FactDefinition fact;
    private final SortedSet<Double> thresholds;
    private final boolean whole;

    NumberRuns(FactDefinition fact, SortedSet<Double> thresholds) {
        this.fact = fact;
        this.thresholds = thresholds;
        this.whole = fact.type() == FactType.WHOLE_NUMBER;
    }

    /** The runs whose effect differs from the present one: for each effect the nearest below and the nearest above. */
    <S> List<Run<S>> find(double now, Function<Double, S> effect) {
        TreeSet<Double> values = new TreeSet<>();
        Candidates.of(fact, thresholds).forEach(value -> values.add(((Number) value).doubleValue()));
        List<Run<S>> runs = new ArrayList<>();
        runs.addAll(oneSide(now, List.copyOf(values.headSet(now, false).descendingSet()), "falls", "below", effect));
        runs.addAll(oneSide(now, List.copyOf(values.tailSet(now, false)), "rises", "above", effect));
        return runs;
    }

    private <S> List<Run<S>> oneSide(
            double now, List<Double> outwards, String verb, String side, Function<Double, S> effect) {
        List<Run<S>> runs = new ArrayList<>();
        Set<S> seen = new HashSet<>();
        S before = effect.apply(now);
        seen.add(before);
        for (int i = 0; i < outwards.size(); i++) {
            S here = effect.apply(outwards.get(i));
            if (!here.equals(before) && seen.add(here)) {
                double inner = i == 0 ? now : outwards.get(i - 1);
                runs.add(new Run<>(outwards.get(i), here, words(outwards.get(i), inner, verb, side)));
            }
            before = here;
        }
        return runs;
    }

    /** A run begins at a threshold, or just beyond the one before it. */
    private String words(double value, double inner, String verb, String side) {
        if (whole || thresholds.contains(value)) {
            return fact.title() + " " + verb + " to " + figure(value) + " or " + side;
        }
        return fact.title() + " " + verb + " " + side + " " + figure(inner);
    }

    private String figure(double number) {
        return Figures.withUnit(number, fact.unit());
    }
}
