package headway.strategy.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import headway.facts.FactDefinition;
import headway.facts.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is well typed and still senseless: words that a fact never has, an order of words, figures out of range. */
final class Meaning {

    private static final Set<String> EQUALITIES = Set.of("_==_", "_!=_");
    private static final Set<String> ORDERS = Set.of("_<_", "_<=_", "_>_", "_>=_");

    private final Terms terms;
    private final CelAbstractSyntaxTree tree;
    private final List<ExpressionProblem> problems = new ArrayList<>();

    Meaning(Terms terms, CelAbstractSyntaxTree tree) {
        this.terms = terms;
        this.tree = tree;
    }

    List<ExpressionProblem> problems() {
        look(tree.getExpr());
        if (terms.facts(tree.getExpr()).isEmpty()) {
            problems.add(
                    new ExpressionProblem(0, 0, "This expression names no fact, so it says nothing about a school."));
        }
        return problems;
    }

    private void look(CelExpr expression) {
        if (Terms.isCall(expression) && expression.call().args().size() == 2) {
            compare(
                    expression.call().function(),
                    expression.call().args().get(0),
                    expression.call().args().get(1),
                    expression);
        }
        Terms.parts(expression).forEach(this::look);
    }

    private void compare(String operator, CelExpr left, CelExpr right, CelExpr whole) {
        if (operator.equals(Terms.IN)) {
            terms.fact(left).ifPresent(fact -> Terms.parts(right).forEach(word -> check(fact, word)));
        } else if (EQUALITIES.contains(operator) || ORDERS.contains(operator)) {
            terms.fact(left).ifPresent(fact -> check(fact, right));
            terms.fact(right).ifPresent(fact -> check(fact, left));
        }
        if (ORDERS.contains(operator)) {
            wordFact(left).or(() -> wordFact(right)).ifPresent(fact -> order(fact, whole));
        }
    }

    private Optional<FactDefinition> wordFact(CelExpr expression) {
        return terms.fact(expression).filter(fact -> fact.type() == FactType.WORD);
    }

    private void order(FactDefinition fact, CelExpr at) {
        report(
                at,
                "'%s' is a word, and words have no greater and smaller. Name the words that count: %s in ['…', '…'], from %s."
                        .formatted(fact.name(), fact.name(), quoted(fact.words())));
    }

    private void check(FactDefinition fact, CelExpr other) {
        if (fact.type() == FactType.WORD) {
            Terms.word(other)
                    .filter(word -> !fact.words().contains(word))
                    .ifPresent(word -> noSuchWord(fact, word, other));
        } else {
            terms.number(other).ifPresent(number -> range(fact, number, other));
        }
    }

    private void noSuchWord(FactDefinition fact, String word, CelExpr at) {
        String hint = Names.hint(word, fact.words());
        report(at, "'%s' is never '%s'.%s It is one of %s.".formatted(fact.name(), word, hint, quoted(fact.words())));
    }

    private void range(FactDefinition fact, double number, CelExpr at) {
        Double least = fact.least();
        Double greatest = fact.greatest();
        if (least != null && number < least) {
            outOfRange(fact, number, "less than " + Figures.withUnit(least, fact.unit()), at);
        } else if (greatest != null && number > greatest) {
            outOfRange(fact, number, "more than " + Figures.withUnit(greatest, fact.unit()), at);
        }
    }

    private void outOfRange(FactDefinition fact, double number, String end, CelExpr at) {
        String figure = Figures.plain(number);
        report(at, "'%s' is never %s, so comparing it with %s tells nothing.".formatted(fact.name(), end, figure));
    }

    private void report(CelExpr at, String sentence) {
        var place = tree.getSource()
                .getOffsetLocation(tree.getSource().getPositionsMap().getOrDefault(at.id(), 0));
        problems.add(new ExpressionProblem(
                place.map(it -> it.getLine() - 1).orElse(0),
                place.map(it -> it.getColumn()).orElse(0),
                sentence));
    }

    private static String quoted(List<String> words) {
        return "'" + String.join("', '", words) + "'";
    }
}
