package headway.strategy.expression;

import dev.cel.bundle.Cel;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelUnparser;
import dev.cel.parser.CelUnparserFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import headway.facts.FactDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The statements of a pack, each kept once, by number. */
final class StatementPool {

    private final Cel cel;
    private final Terms terms;
    private final Map<String, Double> values;
    private final Phrases phrases;
    private final CelUnparser unparser = CelUnparserFactory.newUnparser();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    StatementPool(Cel cel, Terms terms, Map<String, Double> values) {
        this.cel = cel;
        this.terms = terms;
        this.values = Map.copyOf(values);
        this.phrases = new Phrases(terms);
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    /** The number of a statement that is part of a checked expression. */
    int number(CelAbstractSyntaxTree whole, CelExpr part) {
        CelAbstractSyntaxTree tree = CelAbstractSyntaxTree.newCheckedAst(
                part, whole.getSource(), whole.getReferenceMap(), whole.getTypeMap());
        String text = unparser.unparse(tree);
        return numbers.computeIfAbsent(text, unseen -> {
            statements.add(statement(tree, text));
            return statements.size() - 1;
        });
    }

    private Statement statement(CelAbstractSyntaxTree tree, String text) {
        Map<String, FactDefinition> facts = terms.facts(tree.getExpr());
        Map<String, SortedSet<Double>> thresholds = new HashMap<>();
        numbersIn(tree.getExpr(), facts.keySet(), thresholds);
        Phrases.Pair words = phrases.of(tree.getExpr(), text);
        return new Statement(text, List.copyOf(facts.values()), values, program(tree), words, thresholds);
    }

    private Program program(CelAbstractSyntaxTree tree) {
        try {
            return cel.createProgram(tree);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("A checked expression could not be made ready.", e);
        }
    }

    /** Every number of a statement counts as a threshold of every fact in it: one too many does no harm. */
    private void numbersIn(CelExpr expression, Iterable<String> facts, Map<String, SortedSet<Double>> thresholds) {
        terms.number(expression)
                .ifPresent(number -> facts.forEach(fact -> thresholds
                        .computeIfAbsent(fact, none -> new TreeSet<>())
                        .add(number)));
        Terms.parts(expression).forEach(part -> numbersIn(part, facts, thresholds));
    }
}
