package headway.strategy;

import headway.facts.FactDefinition;
import headway.facts.FactSheet;
import headway.facts.FactValue;
import headway.facts.Origin;
import headway.shared.Urn;
import headway.strategy.expression.Formula;
import headway.strategy.expression.Statement;
import headway.strategy.expression.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which outcomes of two criteria can stand together, found by trying the values of the facts that they share. So that
 * nothing is supposed of a school that cannot be, such as being judged good and requiring improvement at once.
 */
final class Compatibility {

    /** More combinations than this are not tried; then everything counts as possible. */
    private static final int MOST = 5_000;

    private static final Origin NOWHERE = new Origin("", null, null, "");

    private final List<Statement> statements;
    private final int size;
    /** At (one criterion × 2 + met) × 2 × size + (the other × 2 + met): seen never to stand together. */
    private final BitSet impossible = new BitSet();

    private final int[][] related;

    Compatibility(List<Statement> statements, List<CompiledCriterion> criteria) {
        this.statements = statements;
        this.size = criteria.size();
        for (CompiledCriterion one : criteria) {
            for (CompiledCriterion other : criteria) {
                if (one.place() < other.place() && one.facts().stream().anyMatch(other.facts()::contains)) {
                    learn(one, other);
                }
            }
        }
        related = IntStream.range(0, size).mapToObj(this::relatives).toArray(int[][]::new);
    }

    private int[] relatives(int one) {
        int from = one * 4 * size;
        return IntStream.range(0, size)
                .filter(other -> IntStream.of(0, 1, 2 * size, 2 * size + 1)
                        .anyMatch(offset -> impossible.get(from + offset + other * 2)))
                .toArray();
    }

    /** The criteria about which supposing something of this one says something. */
    int[] related(int criterion) {
        return related[criterion];
    }

    /** Whether both can be so at once. */
    boolean possible(int one, boolean oneMet, int other, boolean otherMet) {
        return !impossible.get(index(one, oneMet, other, otherMet));
    }

    private int index(int one, boolean oneMet, int other, boolean otherMet) {
        return (one * 2 + (oneMet ? 1 : 0)) * 2 * size + other * 2 + (otherMet ? 1 : 0);
    }

    private void learn(CompiledCriterion one, CompiledCriterion other) {
        Formula first = one.formula();
        Formula second = other.formula();
        if (first == null || second == null) {
            return;
        }
        BitSet used = (BitSet) one.statements().clone();
        used.or(other.statements());
        Set<FactDefinition> facts = new LinkedHashSet<>(one.facts());
        facts.addAll(other.facts());
        List<Map<String, FactValue>> worlds = worlds(List.copyOf(facts), used);
        boolean[] seen = new boolean[4];
        for (Map<String, FactValue> world : worlds) {
            Truth[] truths = truths(world, used);
            int met = first.decide(truths) == Truth.TRUE ? 2 : 0;
            seen[met + (second.decide(truths) == Truth.TRUE ? 1 : 0)] = true;
        }
        for (int i = 0; i < 4 && !worlds.isEmpty(); i++) {
            if (!seen[i]) {
                impossible.set(index(one.place(), i >= 2, other.place(), i % 2 == 1));
                impossible.set(index(other.place(), i % 2 == 1, one.place(), i >= 2));
            }
        }
    }

    private Truth[] truths(Map<String, FactValue> world, BitSet used) {
        FactSheet sheet = new FactSheet(new Urn(100_000), LocalDate.EPOCH, world);
        Truth[] truths = new Truth[statements.size()];
        used.stream().forEach(number -> truths[number] = statements.get(number).decide(sheet));
        return truths;
    }

    /** Every combination of values that stand for all; none where there would be too many. */
    private List<Map<String, FactValue>> worlds(List<FactDefinition> facts, BitSet used) {
        List<Map<String, FactValue>> worlds = List.of(Map.of());
        for (FactDefinition fact : facts) {
            SortedSet<Double> thresholds = new TreeSet<>();
            used.stream()
                    .forEach(number -> thresholds.addAll(statements.get(number).thresholds(fact.name())));
            List<Object> values = Candidates.of(fact, thresholds);
            if (values.isEmpty() || (long) worlds.size() * values.size() > MOST) {
                return List.of();
            }
            List<Map<String, FactValue>> wider = new ArrayList<>();
            for (Map<String, FactValue> world : worlds) {
                for (Object value : values) {
                    Map<String, FactValue> next = new HashMap<>(world);
                    next.put(fact.name(), new FactValue.Known(value, NOWHERE));
                    wider.add(next);
                }
            }
            worlds = wider;
        }
        return worlds;
    }
}
