package headway.strategy.check;

import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.strategy.Evaluator;
import headway.strategy.check.PackTree.At;
import headway.strategy.expression.Compilation;
import headway.strategy.expression.ExpressionCompiler;
import headway.strategy.expression.Formula;
import headway.strategy.expression.Names;
import headway.strategy.expression.Statement;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compiles every expression of a pack and checks what its facts and phases allow. */
final class CheckExpressions {

    private final PackTree tree;
    private final FactCatalogue catalogue;
    private final ExpressionCompiler compiler;
    private final Map<String, Formula> criteria = new HashMap<>();
    private final Map<String, Formula> additions = new HashMap<>();

    CheckExpressions(PackTree tree, FactCatalogue catalogue) {
        this.tree = tree;
        this.catalogue = catalogue;
        this.compiler = new ExpressionCompiler(catalogue, values());
    }

    void check() {
        for (At value : tree.root().in("values").each()) {
            if (catalogue.find(value.text("id")).isPresent()) {
                tree.report(
                        value.in("id"),
                        "'%s' already is a fact. Name the value otherwise.".formatted(value.text("id")));
            }
        }
        for (At criterion : tree.root().in("criteria").each()) {
            criterion.in("phases").each().forEach(this::phase);
            compile(criterion.in("expression"), criterion.text("id"), criteria);
            reach(criterion);
        }
        for (At addition : tree.root().in("additions").each()) {
            compile(addition.in("when"), addition.text("id"), additions);
        }
    }

    Map<String, Formula> criteria() {
        return criteria;
    }

    Map<String, Formula> additions() {
        return additions;
    }

    List<Statement> statements() {
        return compiler.statements();
    }

    private void compile(At expression, String id, Map<String, Formula> formulas) {
        if (expression.text().isEmpty()) {
            return;
        }
        Compilation compilation = compiler.compile(expression.text());
        compilation.problems().forEach(problem -> tree.report(expression, problem));
        Formula formula = compilation.formula();
        if (formula != null) {
            formulas.put(id, formula);
        }
    }

    private void phase(At phase) {
        List<String> known =
                catalogue.find(Evaluator.PHASE).map(FactDefinition::words).orElse(List.of());
        if (!known.contains(phase.text())) {
            tree.report(
                    phase,
                    "There is no phase '%s'.%s The phases are: %s."
                            .formatted(phase.text(), Names.hint(phase.text(), known), String.join(", ", known)));
        }
    }

    /** A criterion for some phases must not rest on facts that none of them can have. */
    private void reach(At criterion) {
        Formula formula = criteria.get(criterion.text("id"));
        Set<String> phases =
                criterion.in("phases").each().stream().map(At::text).collect(Collectors.toSet());
        if (formula == null || phases.isEmpty()) {
            return;
        }
        BitSet used = new BitSet();
        formula.all(used);
        used.stream()
                .boxed()
                .flatMap(number -> statements().get(number).facts().stream())
                .distinct()
                .filter(fact -> !fact.phases().isEmpty() && Collections.disjoint(fact.phases(), phases))
                .forEach(fact -> tree.report(
                        criterion.in("expression"),
                        "'%s' is only known for %s, and this criterion is for %s."
                                .formatted(fact.name(), String.join(", ", fact.phases()), String.join(", ", phases))));
    }

    private Map<String, Double> values() {
        Map<String, Double> values = new HashMap<>();
        for (At value : tree.root().in("values").each()) {
            if (value.text("id").matches("[a-z][a-z0-9_]*")
                    && value.in("value").node().isNumber()) {
                values.put(value.text("id"), value.in("value").node().asDouble());
            }
        }
        return values;
    }
}
