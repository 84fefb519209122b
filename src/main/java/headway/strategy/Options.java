package headway.strategy;

import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.facts.FactSheet;
import headway.facts.FactValue;
import headway.facts.Origin;
import headway.strategy.expression.Statement;
import headway.strategy.expression.Truth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lists the changes worth trying: values of facts that are known and can change, and answers that were given. */
final class Options {

    private static final Origin SUPPOSED = new Origin("Supposed", null, null, "");

    private final CompiledPack pack;
    private final FactSheet sheet;
    private final FactCatalogue catalogue;
    private final Truth[] truths;

    Options(CompiledPack pack, FactSheet sheet, FactCatalogue catalogue, Truth[] truths) {
        this.pack = pack;
        this.sheet = sheet;
        this.catalogue = catalogue;
        this.truths = truths;
    }

    List<Option> find(Map<String, Answer> answers) {
        List<Option> options = new ArrayList<>();
        Set<String> used = pack.criteria().stream()
                .flatMap(criterion -> criterion.facts().stream())
                .map(FactDefinition::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (FactDefinition fact : catalogue.all()) {
            boolean tried = fact.changeable() && used.contains(fact.name());
            if (tried && sheet.value(fact.name()) instanceof FactValue.Known known) {
                options.addAll(ofFact(fact, known.value()));
            }
        }
        for (CompiledCriterion criterion : pack.criteria()) {
            Answer answer = answers.get(criterion.source().id());
            if (criterion.source().question() != null && answer != null && answer.choice() != Answer.Choice.NOT_SURE) {
                options.add(ofAnswer(criterion, answer.choice()));
            }
        }
        return options;
    }

    private List<Option> ofFact(FactDefinition fact, Object now) {
        List<Integer> touched = new ArrayList<>();
        SortedSet<Double> thresholds = new TreeSet<>();
        for (int i = 0; i < pack.statements().size(); i++) {
            Statement statement = pack.statements().get(i);
            if (statement.facts().contains(fact)) {
                touched.add(i);
                thresholds.addAll(statement.thresholds(fact.name()));
                statement.facts().forEach(other -> addPresent(other, thresholds));
            }
        }
        return now instanceof Number number
                ? numbers(fact, number.doubleValue(), touched, thresholds)
                : words(fact, now, touched);
    }

    /** Where a statement compares two facts, the present value of the one is a threshold for the other. */
    private void addPresent(FactDefinition fact, SortedSet<Double> thresholds) {
        if (sheet.value(fact.name()) instanceof FactValue.Known known && known.value() instanceof Number number) {
            thresholds.add(number.doubleValue());
        }
    }

    private List<Option> numbers(FactDefinition fact, double now, List<Integer> touched, SortedSet<Double> thresholds) {
        boolean whole = fact.type() == headway.facts.FactType.WHOLE_NUMBER;
        return new NumberRuns(fact, thresholds)
                .find(now, value -> effect(fact, whole ? (Object) Math.round(value) : (Object) value, touched)).stream()
                        .map(run -> option(
                                fact,
                                whole ? (Object) Math.round(run.value()) : (Object) run.value(),
                                run.effect(),
                                run.words()))
                        .toList();
    }

    /** Words with the same effect are one option. */
    private List<Option> words(FactDefinition fact, Object now, List<Integer> touched) {
        Map<Map<Integer, Truth>, List<Object>> byEffect = new LinkedHashMap<>();
        for (Object value : Candidates.of(fact, new TreeSet<>())) {
            byEffect.computeIfAbsent(effect(fact, value, touched), none -> new ArrayList<>())
                    .add(value);
        }
        byEffect.remove(effect(fact, now, touched));
        return byEffect.entrySet().stream()
                .map(entry -> {
                    String either =
                            entry.getValue().stream().map(Options::shown).collect(Collectors.joining(" or "));
                    String words = fact.title() + ": " + either + " instead of " + shown(now);
                    return option(fact, entry.getValue().getFirst(), entry.getKey(), words);
                })
                .toList();
    }

    private Map<Integer, Truth> effect(FactDefinition fact, Object value, List<Integer> touched) {
        FactSheet supposed = sheet.with(fact.name(), new FactValue.Known(value, SUPPOSED));
        Map<Integer, Truth> effect = new LinkedHashMap<>();
        for (int statement : touched) {
            Truth truth = pack.statements().get(statement).decide(supposed);
            if (truth != truths[statement]) {
                effect.put(statement, truth);
            }
        }
        return effect;
    }

    private Option option(FactDefinition fact, Object value, Map<Integer, Truth> effect, String words) {
        BitSet criteria = new BitSet();
        for (CompiledCriterion criterion : pack.criteria()) {
            if (effect.keySet().stream().anyMatch(criterion.statements()::get)) {
                criteria.set(criterion.place());
            }
        }
        return new Option(new Change(fact, null, words), new FactValue.Known(value, SUPPOSED), effect, criteria, null);
    }

    private static Option ofAnswer(CompiledCriterion criterion, Answer.Choice now) {
        Answer.Choice other = now == Answer.Choice.YES ? Answer.Choice.NO : Answer.Choice.YES;
        Question question = criterion.source().question();
        String ask = question == null ? "" : question.ask();
        String words = "“" + ask + "” is answered " + other.word() + " instead of " + now.word();
        BitSet only = new BitSet();
        only.set(criterion.place());
        return new Option(new Change(null, criterion.source(), words), null, Map.of(), only, Evaluator.outcome(other));
    }

    private static String shown(Object value) {
        return value instanceof Boolean yes ? (yes ? "yes" : "no") : String.valueOf(value);
    }
}
