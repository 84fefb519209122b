package headway.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what the suggestion would be if what cannot be told were known: each thing alone, then two together. What is
 * supposed of one criterion is carried over to those that it settles, because they rest on the same facts.
 */
final class Possibilities {

    /** Where a supposition leads, and whether the pack only mentions that beside the suggestion. */
    private record Target(Category category, String level, boolean aside) {}

    private record Literal(int place, boolean met, String leadsTo) {}

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
                        .thenComparing(way -> shortest(ways.getOrDefault(way.getKey(), List.of())))
                        .thenComparing(
                                way -> distance(order.indexOf(way.getKey().category())))
                        .thenComparing(way -> order.indexOf(way.getKey().category())))
                .map(way -> new Possible(
                        way.getKey().category(),
                        content.level(way.getKey().level()).orElse(null),
                        way.getValue(),
                        way.getKey().aside()))
                .toList();
    }

    /** Tries each thing alone; returns what belongs to the range, with where it leads. */
    private List<Literal> singles() {
        List<Literal> range = new ArrayList<>();
        for (int place = 0; place < outcomes.length; place++) {
            if (outcomes[place] != Outcome.CANNOT_TELL) {
                continue;
            }
            boolean aside = findings.get(place).criterion().unknown() == Criterion.Unknown.ASIDE;
            for (boolean met :
                    pack.combining().rulingOutMatters(place) ? new boolean[] {true, false} : new boolean[] {true}) {
                Outcome[] supposed = outcomes.clone();
                suppose(supposed, place, met);
                Verdict verdict = pack.combining().verdict(supposed);
                note(verdict, aside, List.of(new Supposition(findings.get(place), met)));
                if (!aside) {
                    range.add(new Literal(place, met, key(verdict)));
                }
            }
        }
        return range;
    }

    /** Tries two together for what neither brings alone, and nothing else brings alone either. */
    private void pairs(List<Literal> range) {
        List<String> alone = range.stream().map(Literal::leadsTo).distinct().toList();
        for (int i = 0; i < range.size(); i++) {
            for (int j = i + 1; j < range.size(); j++) {
                Literal one = range.get(i);
                Literal other = range.get(j);
                if (one.place() == other.place()
                        || !pack.compatibility().possible(one.place(), one.met(), other.place(), other.met())) {
                    continue;
                }
                Outcome[] supposed = outcomes.clone();
                suppose(supposed, one.place(), one.met());
                if (supposed[other.place()] != Outcome.CANNOT_TELL) {
                    continue; // the one settles the other, so it has been tried
                }
                suppose(supposed, other.place(), other.met());
                Verdict verdict = pack.combining().verdict(supposed);
                if (!alone.contains(key(verdict))) {
                    note(
                            verdict,
                            false,
                            List.of(
                                    new Supposition(findings.get(one.place()), one.met()),
                                    new Supposition(findings.get(other.place()), other.met())));
                }
            }
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
        if (category == null || key(verdict).equals(key(base))) {
            return;
        }
        String level = verdict.levelId();
        ways.computeIfAbsent(new Target(category, level == null ? "" : level, aside), none -> new ArrayList<>())
                .add(way);
    }

    private int distance(int category) {
        int from = content.categories().indexOf(base.category(content));
        return from < 0 ? 0 : Math.abs(category - from);
    }

    private static int shortest(List<List<Supposition>> ways) {
        return ways.stream().mapToInt(List::size).min().orElse(0);
    }

    private static String key(Verdict verdict) {
        return verdict.categoryId() + "/" + verdict.levelId();
    }
}
