package headway.strategy;

import headway.facts.FactDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Values of a fact that stand for all its values, as far as comparing it with given numbers can tell. */
final class Candidates {

    private Candidates() {}

    /** Each word, yes and no, or for numbers: each threshold, and something on either side of it. */
    static List<Object> of(FactDefinition fact, SortedSet<Double> thresholds) {
        return switch (fact.type()) {
            case YES_NO -> List.of(true, false);
            case WORD -> List.copyOf(fact.words());
            case NUMBER -> List.copyOf(numbers(fact, thresholds));
            case WHOLE_NUMBER ->
                numbers(fact, thresholds).stream()
                        .map(number -> (Object) (long) Math.rint(number))
                        .distinct()
                        .toList();
            case DATE -> List.of();
        };
    }

    private static SortedSet<Double> numbers(FactDefinition fact, SortedSet<Double> thresholds) {
        boolean whole = fact.type() == headway.facts.FactType.WHOLE_NUMBER;
        SortedSet<Double> numbers = new TreeSet<>();
        List<Double> all = new ArrayList<>(thresholds);
        for (int i = 0; i < all.size(); i++) {
            double at = whole ? Math.floor(all.get(i)) : all.get(i);
            // Half-way to the neighbouring threshold, so that nothing lies between.
            double below = i == 0 ? 1 : (all.get(i) - all.get(i - 1)) / 2;
            double above = i == all.size() - 1 ? 1 : (all.get(i + 1) - all.get(i)) / 2;
            numbers.add(at);
            numbers.add(whole ? at - 1 : at - below);
            numbers.add(whole ? at + 1 : at + above);
        }
        Double least = fact.least();
        Double greatest = fact.greatest();
        numbers.removeIf(it -> (least != null && it < least) || (greatest != null && it > greatest));
        return numbers;
    }
}
