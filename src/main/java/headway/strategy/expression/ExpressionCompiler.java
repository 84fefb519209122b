package headway.strategy.expression;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import headway.facts.FactCatalogue;
import headway.facts.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiles the expressions of one pack; statements that occur in several of them are kept once. */
public final class ExpressionCompiler {

    private final Cel cel;
    private final Terms terms;
    private final StatementPool pool;
    private final Complaints complaints;

    /** For expressions over the facts of a catalogue and the named values of a pack. */
    public ExpressionCompiler(FactCatalogue catalogue, Map<String, Double> values) {
        this.cel = language(catalogue, values);
        this.terms = new Terms(catalogue, values);
        this.pool = new StatementPool(cel, terms, values);
        this.complaints = new Complaints(cel, terms, catalogue, values);
    }

    /** Compiles one expression, or says everything that is wrong with it. */
    public Compilation compile(String text) {
        CelValidationResult result = cel.compile(text);
        if (result.hasError()) {
            return Compilation.failed(complaints.about(text, result.getErrors()));
        }
        CelAbstractSyntaxTree tree = tree(result);
        List<ExpressionProblem> problems = new ArrayList<>(new Meaning(terms, tree).problems());
        if (!tree.getResultType().equals(SimpleType.BOOL)) {
            problems.add(new ExpressionProblem(
                    0,
                    0,
                    "This gives %s, not a yes or no. Compare it with something, as in absence_overall > 5.0."
                            .formatted(
                                    Complaints.typeInWords(tree.getResultType().name()))));
        }
        return problems.isEmpty()
                ? new Compilation(new FormulaBuilder(tree, pool).build(), List.of())
                : Compilation.failed(problems);
    }

    /** The statements of everything compiled so far; formulas refer to them by their place in this list. */
    public List<Statement> statements() {
        return pool.statements();
    }

    private static Cel language(FactCatalogue catalogue, Map<String, Double> values) {
        // The planner runtime is the quick one. Numbers of unlike kinds may be compared, so that 'absence > 5' works.
        CelBuilder builder = CelFactory.plannerCelBuilder()
                .setOptions(CelOptions.current()
                        .enableHeterogeneousNumericComparisons(true)
                        .populateMacroCalls(true)
                        .build())
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS);
        catalogue.all().forEach(fact -> builder.addVar(fact.name(), type(fact.type())));
        values.keySet().stream()
                .filter(name -> catalogue.find(name).isEmpty())
                .forEach(name -> builder.addVar(name, SimpleType.DOUBLE));
        return builder.build();
    }

    private static CelType type(FactType type) {
        return switch (type) {
            case YES_NO -> SimpleType.BOOL;
            case WHOLE_NUMBER -> SimpleType.INT;
            case NUMBER -> SimpleType.DOUBLE;
            case WORD -> SimpleType.STRING;
            case DATE -> SimpleType.TIMESTAMP;
        };
    }

    private static CelAbstractSyntaxTree tree(CelValidationResult result) {
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            throw new IllegalStateException("An expression without errors has no tree.", e);
        }
    }
}
