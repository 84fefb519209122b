package headway.strategy;

import headway.facts.FactDefinition;
import headway.facts.FactSheet;
import headway.strategy.expression.Formula;
import headway.strategy.expression.Statement;
import headway.strategy.expression.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A pack made ready once: its statements, criteria, additions and combining rule. Unchanging, so safe to share. */
final class CompiledPack {

    private static final int[] NONE = {};

    private final List<Statement> statements;
    private final List<CompiledCriterion> criteria;
    private final Map<String, Formula> additions;
    private final CompiledCombining combining;
    private final Compatibility compatibility;
    /** By statement: they are the same for every school. */
    private final List<Map<Truth, List<Part>>> parts;

    private final Map<Set<String>, int[]> shared;

    /**
     * @param formulas by criterion; questions have none
     * @param additions by addition
     */
    CompiledPack(
            PackContent content,
            List<Statement> statements,
            Map<String, Formula> formulas,
            Map<String, Formula> additions) {
        this.statements = List.copyOf(statements);
        this.additions = Map.copyOf(additions);
        List<CompiledCriterion> compiled = new ArrayList<>();
        for (Criterion criterion : content.criteria()) {
            compiled.add(criterion(compiled.size(), criterion, formulas.get(criterion.id())));
        }
        this.criteria = List.copyOf(compiled);
        this.combining = new CompiledCombining(content);
        this.compatibility = new Compatibility(this.statements, criteria);
        this.shared = shared(this.statements);
        this.parts = this.statements.stream().map(CompiledPack::parts).toList();
    }

    /** What a statement contributes to a finding, by its truth: without and with the outcome resting on it. */
    private static Map<Truth, List<Part>> parts(Statement statement) {
        Map<Truth, List<Part>> parts = new EnumMap<>(Truth.class);
        for (Truth truth : Truth.values()) {
            String words = truth == Truth.FALSE ? statement.opposite() : statement.phrase();
            String text = statement.text();
            parts.put(truth, List.of(new Part(words, text, truth, false), new Part(words, text, truth, true)));
        }
        return parts;
    }

    Part part(int statement, Truth truth, boolean bears) {
        return parts.get(statement).getOrDefault(truth, List.of()).get(bears ? 1 : 0);
    }

    List<Statement> statements() {
        return statements;
    }

    List<CompiledCriterion> criteria() {
        return criteria;
    }

    @Nullable
    Formula addition(String id) {
        return additions.get(id);
    }

    CompiledCombining combining() {
        return combining;
    }

    Compatibility compatibility() {
        return compatibility;
    }

    /** The statements in which both facts stand. */
    int[] statementsOfBoth(FactDefinition one, FactDefinition other) {
        return shared.getOrDefault(Set.of(one.name(), other.name()), NONE);
    }

    private static Map<Set<String>, int[]> shared(List<Statement> statements) {
        Map<Set<String>, int[]> shared = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            int number = i;
            List<FactDefinition> facts = statements.get(i).facts();
            for (FactDefinition one : facts) {
                for (FactDefinition other : facts) {
                    if (!one.name().equals(other.name())) {
                        shared.merge(Set.of(one.name(), other.name()), new int[] {number}, CompiledPack::joined);
                    }
                }
            }
        }
        return shared;
    }

    private static int[] joined(int[] some, int[] more) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(more))
                .distinct()
                .toArray();
    }

    /** The truth of every statement on what is known of a school. */
    Truth[] truths(FactSheet sheet) {
        Truth[] truths = new Truth[statements.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = statements.get(i).decide(sheet);
        }
        return truths;
    }

    private CompiledCriterion criterion(int place, Criterion source, @Nullable Formula formula) {
        BitSet used = new BitSet();
        Set<FactDefinition> facts = new LinkedHashSet<>();
        if (formula != null) {
            formula.all(used);
            used.stream().forEach(number -> facts.addAll(statements.get(number).facts()));
        }
        return new CompiledCriterion(place, source, formula, used, List.copyOf(facts));
    }
}
