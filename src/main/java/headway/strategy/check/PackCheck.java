package headway.strategy.check;

import headway.facts.FactCatalogue;
import headway.strategy.PackProblem;
import headway.strategy.expression.Formula;
import headway.strategy.expression.Statement;
import headway.strategy.file.SchemaCheck;
import headway.strategy.file.YamlFile;
import java.util.List;
import java.util.Map;

/**
 * Everything that is wrong with a pack's file, and its expressions ready for use where nothing is.
 *
 * @param problems by line
 * @param statements of all expressions; formulas refer to them by number
 * @param criteria the formula of each criterion that is tested, by id
 * @param additions the formula of each addition, by id
 */
public record PackCheck(
        List<PackProblem> problems,
        List<Statement> statements,
        Map<String, Formula> criteria,
        Map<String, Formula> additions) {

    /** Checks a file. What one check finds does not stop the others: all that is wrong is said at once. */
    public static PackCheck of(YamlFile file, SchemaCheck schema, FactCatalogue catalogue) {
        PackTree tree = new PackTree(file);
        file.problems().forEach(tree::report);
        if (file.root() == null) {
            return new PackCheck(tree.problems(), List.of(), Map.of(), Map.of());
        }
        schema.check(file).forEach(tree::report);
        new CheckNames(tree).check();
        new CheckTexts(tree).check();
        new CheckCombining(tree).check();
        CheckExpressions expressions = new CheckExpressions(tree, catalogue);
        expressions.check();
        return new PackCheck(
                tree.problems(), expressions.statements(), expressions.criteria(), expressions.additions());
    }
}
