package headway.strategy.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;

/** Takes an expression apart at and, or, not and conditional, down to its statements. */
final class FormulaBuilder {

    private final CelAbstractSyntaxTree tree;
    private final StatementPool pool;

    FormulaBuilder(CelAbstractSyntaxTree tree, StatementPool pool) {
        this.tree = tree;
        this.pool = pool;
    }

    Formula build() {
        return build(tree.getExpr(), false);
    }

    private Formula build(CelExpr expression, boolean negated) {
        if (Terms.isCall(expression, Terms.NOT)) {
            return build(expression.call().args().getFirst(), !negated);
        }
        if (Terms.isCall(expression, Terms.AND) || Terms.isCall(expression, Terms.OR)) {
            List<Formula> parts = new ArrayList<>();
            flatten(expression, expression.call().function(), negated, parts);
            boolean and = Terms.isCall(expression, Terms.AND) != negated;
            return and ? new Formula.And(List.copyOf(parts)) : new Formula.Or(List.copyOf(parts));
        }
        if (Terms.isCall(expression, Terms.CHOICE)) {
            List<CelExpr> parts = expression.call().args();
            return new Formula.Choice(
                    build(parts.get(0), false), build(parts.get(1), negated), build(parts.get(2), negated));
        }
        return new Formula.Single(pool.number(tree, expression), negated);
    }

    private void flatten(CelExpr expression, String function, boolean negated, List<Formula> parts) {
        if (Terms.isCall(expression, function)) {
            expression.call().args().forEach(part -> flatten(part, function, negated, parts));
        } else {
            parts.add(build(expression, negated));
        }
    }
}
