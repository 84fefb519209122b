package headway.strategy.expression;

import dev.cel.common.ast.CelExpr;
import headway.facts.FactDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says a statement and its opposite in words, from the facts' titles and units. */
final class Phrases {

    /** A statement in words, and its opposite. */
    record Pair(String phrase, String opposite) {
        Pair swapped() {
            return new Pair(opposite, phrase);
        }
    }

    /** The same comparison with its sides exchanged. */
    static final Map<String, String> MIRRORED =
            Map.of("_<_", "_>_", "_>_", "_<_", "_<=_", "_>=_", "_>=_", "_<=_", "_==_", "_==_", "_!=_", "_!=_");

    private final Terms terms;

    Phrases(Terms terms) {
        this.terms = terms;
    }

    Pair of(CelExpr statement, String text) {
        return known(statement)
                .orElseGet(() -> new Pair(titled(text, statement), "not (" + titled(text, statement) + ")"));
    }

    private Optional<Pair> known(CelExpr statement) {
        Optional<FactDefinition> alone = terms.fact(statement);
        if (alone.isPresent()) {
            return Optional.of(yesNo(alone.get()));
        }
        if (!Terms.isCall(statement) || statement.call().args().size() != 2) {
            return Optional.empty();
        }
        String operator = statement.call().function();
        CelExpr left = statement.call().args().get(0);
        CelExpr right = statement.call().args().get(1);
        if (terms.fact(left).isEmpty() && MIRRORED.containsKey(operator)) {
            return terms.fact(right).flatMap(fact -> compared(fact, MIRRORED.getOrDefault(operator, operator), left));
        }
        return terms.fact(left).flatMap(fact -> compared(fact, operator, right));
    }

    private Optional<Pair> compared(FactDefinition fact, String operator, CelExpr other) {
        if (operator.equals(Terms.IN)) {
            return words(other).map(words -> is(fact, words));
        }
        Optional<Pair> equal = Terms.word(other)
                .map(word -> is(fact, List.of(word)))
                .or(() -> Terms.yesNo(other)
                        .map(yes -> yes ? yesNo(fact) : yesNo(fact).swapped()));
        if (equal.isPresent()) {
            return operator.equals("_!=_") ? equal.map(Pair::swapped) : equal;
        }
        return terms.number(other).flatMap(number -> number(fact, operator, number));
    }

    private static Optional<Pair> number(FactDefinition fact, String operator, double number) {
        String figure = Figures.withUnit(number, fact.unit());
        Pair above = new Pair(fact.title() + " above " + figure, fact.title() + " " + figure + " or below");
        Pair below = new Pair(fact.title() + " below " + figure, fact.title() + " " + figure + " or above");
        Pair equal = new Pair(fact.title() + " exactly " + figure, fact.title() + " other than " + figure);
        return switch (operator) {
            case "_>_" -> Optional.of(above);
            case "_<=_" -> Optional.of(above.swapped());
            case "_<_" -> Optional.of(below);
            case "_>=_" -> Optional.of(below.swapped());
            case "_==_" -> Optional.of(equal);
            case "_!=_" -> Optional.of(equal.swapped());
            default -> Optional.empty();
        };
    }

    private static Pair yesNo(FactDefinition fact) {
        return new Pair(fact.title() + ": yes", fact.title() + ": no");
    }

    private static Pair is(FactDefinition fact, List<String> words) {
        String either = words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" or "));
        return new Pair(fact.title() + ": " + either, fact.title() + ": not " + either);
    }

    static Optional<List<String>> words(CelExpr list) {
        if (list.exprKind().getKind() != CelExpr.ExprKind.Kind.LIST) {
            return Optional.empty();
        }
        List<String> words = list.list().elements().stream()
                .flatMap(element -> Terms.word(element).stream())
                .toList();
        return words.size() == list.list().elements().size() ? Optional.of(words) : Optional.empty();
    }

    private String titled(String text, CelExpr statement) {
        String titled = text;
        for (FactDefinition fact : terms.facts(statement).values()) {
            titled = titled.replaceAll("\\b" + fact.name() + "\\b", fact.title());
        }
        return titled;
    }
}
