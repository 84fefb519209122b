package headway.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what the suggestion would be if what cannot be told were known: each thing alone, then two together. What is
 * supposed of one criterion is carried over to those that it settles, because they rest on the same facts.
 */
final class Possibilities {

    /** Where a supposition leads, and whether the pack only mentions that beside the suggestion. */
    private record Target(Category category, String level, boolean aside) {}

    private record Literal(int place, boolean met, Verdict verdict) {
        boolean leadsWhere(Verdict other) {
            return verdict.leadsWhere(other);
        }
    }

    private final PackContent content;
    private final CompiledPack pack;
    private final List<Finding> findings;
    private final Outcome[] outcomes;
    private final Verdict base;
    private final Map<Target, List<List<Supposition>>> ways = new LinkedHashMap<>();

    Possibilities(StrategyPack pack, List<Finding> findings, Outcome[] outcomes, Verdict base) {
        this.content = pack.content();
        this.pack = pack.compiled();
        this.findings = findings;
        this.outcomes = outcomes;
        this.base = base;
    }

    List<Possible> find() {
        List<Literal> range = singles();
        pairs(range);
        List<Category> order = content.categories();
        return ways.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Target, ?> way) -> way.getKey().aside())
                        .thenComparingInt(way -> shortest(ways.getOrDefault(way.getKey(), List.of())))
                        .thenComparingInt(
                                way -> distance(order.indexOf(way.getKey().category())))
                        .thenComparingInt(way -> order.indexOf(way.getKey().category())))
                .map(way -> new Possible(
                        way.getKey().category(),
                        content.level(way.getKey().level()).orElse(null),
                        way.getValue(),
                        way.getKey().aside()))
                .toList();
    }

    /** Tries each thing alone; returns what belongs to the range, with where it leads. */
    private List<Literal> singles() {
        List<Literal> tried = new ArrayList<>();
        for (int place = 0; place < outcomes.length; place++) {
            if (outcomes[place] == Outcome.CANNOT_TELL) {
                single(place, true, tried);
                if (pack.combining().rulingOutMatters(place)) {
                    single(place, false, tried);
                }
            }
        }
        tried.removeIf(literal -> aside(literal.place()));
        return tried;
    }

    private void single(int place, boolean met, List<Literal> tried) {
        Outcome[] supposed = outcomes.clone();
        suppose(supposed, place, met);
        Verdict verdict = pack.combining().verdict(supposed);
        Literal literal = new Literal(place, met, verdict);
        // Below the floor is also below or close to it: where the wider leads to the same, the narrower is not named.
        boolean named = tried.stream()
                .anyMatch(wider -> wider.leadsWhere(verdict)
                        && aside(wider.place()) == aside(place)
                        && supposed[wider.place()] == (wider.met() ? Outcome.MET : Outcome.NOT_MET));
        if (!named) {
            note(verdict, aside(place), List.of(new Supposition(findings.get(place), met)));
        }
        tried.add(literal);
    }

    private boolean aside(int place) {
        return findings.get(place).criterion().unknown() == Criterion.Unknown.ASIDE;
    }

    /** Tries two together for a category to which nothing leads alone. */
    private void pairs(List<Literal> range) {
        Set<String> reached = new HashSet<>();
        reached.add(String.valueOf(base.categoryId()));
        range.forEach(literal -> reached.add(String.valueOf(literal.verdict().categoryId())));
        boolean all = content.categories().stream().allMatch(category -> reached.contains(category.id()));
        for (int i = 0; i < range.size() && !all; i++) {
            for (int j = i + 1; j < range.size(); j++) {
                pair(range.get(i), range.get(j), reached);
            }
        }
    }

    private void pair(Literal one, Literal other, Set<String> reached) {
        if (one.place() == other.place()
                || !pack.compatibility().possible(one.place(), one.met(), other.place(), other.met())) {
            return;
        }
        Outcome[] supposed = outcomes.clone();
        suppose(supposed, one.place(), one.met());
        if (supposed[other.place()] != Outcome.CANNOT_TELL) {
            return; // the one settles the other, so it has been tried
        }
        suppose(supposed, other.place(), other.met());
        Verdict verdict = pack.combining().verdict(supposed);
        if (!reached.contains(String.valueOf(verdict.categoryId()))) {
            note(
                    verdict,
                    false,
                    List.of(
                            new Supposition(findings.get(one.place()), one.met()),
                            new Supposition(findings.get(other.place()), other.met())));
        }
    }

    private void suppose(Outcome[] supposed, int place, boolean met) {
        supposed[place] = met ? Outcome.MET : Outcome.NOT_MET;
        for (int other : pack.compatibility().related(place)) {
            if (supposed[other] == Outcome.CANNOT_TELL) {
                if (!pack.compatibility().possible(place, met, other, false)) {
                    supposed[other] = Outcome.MET;
                } else if (!pack.compatibility().possible(place, met, other, true)) {
                    supposed[other] = Outcome.NOT_MET;
                }
            }
        }
    }

    private void note(Verdict verdict, boolean aside, List<Supposition> way) {
        Category category = verdict.category(content);
        if (category == null || verdict.leadsWhere(base)) {
            return;
        }
        String level = verdict.levelId();
        ways.computeIfAbsent(new Target(category, level == null ? "" : level, aside), none -> new ArrayList<>())
                .add(way);
    }

    private int distance(int category) {
        Category from = base.category(content);
        return from == null ? 0 : Math.abs(category - content.categories().indexOf(from));
    }

    private static int shortest(List<List<Supposition>> ways) {
        return ways.stream().mapToInt(List::size).min().orElse(0);
    }
}
