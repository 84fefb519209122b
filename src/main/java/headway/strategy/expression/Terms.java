package headway.strategy.expression;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the terms of an expression: which are facts, which are written-out or named values. */
final class Terms {

    static final String NOT = "!_";
    static final String AND = "_&&_";
    static final String OR = "_||_";
    static final String CHOICE = "_?_:_";
    static final String IN = "@in";

    private final FactCatalogue catalogue;
    private final Map<String, Double> values;

    Terms(FactCatalogue catalogue, Map<String, Double> values) {
        this.catalogue = catalogue;
        this.values = values;
    }

    static boolean isCall(CelExpr expression, String function) {
        return expression.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL
                && expression.call().function().equals(function);
    }

    static boolean isCall(CelExpr expression) {
        return expression.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL;
    }

    Optional<FactDefinition> fact(CelExpr expression) {
        return expression.exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT
                ? catalogue.find(expression.ident().name())
                : Optional.empty();
    }

    /** A number, written out or named. */
    Optional<Double> number(CelExpr expression) {
        return switch (expression.exprKind().getKind()) {
            case CONSTANT -> number(expression.constant());
            case IDENT -> Optional.ofNullable(values.get(expression.ident().name()));
            case CALL ->
                expression.call().function().equals("-_")
                        ? number(expression.call().args().getFirst()).map(number -> -number)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Double> number(CelConstant constant) {
        return switch (constant.getKind()) {
            case DOUBLE_VALUE -> Optional.of(constant.doubleValue());
            case INT64_VALUE -> Optional.of((double) constant.int64Value());
            default -> Optional.empty();
        };
    }

    static Optional<String> word(CelExpr expression) {
        return expression.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT
                        && expression.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? Optional.of(expression.constant().stringValue())
                : Optional.empty();
    }

    static Optional<Boolean> yesNo(CelExpr expression) {
        return expression.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT
                        && expression.constant().getKind() == CelConstant.Kind.BOOLEAN_VALUE
                ? Optional.of(expression.constant().booleanValue())
                : Optional.empty();
    }

    /** The parts of an expression, one level down. */
    static List<CelExpr> parts(CelExpr expression) {
        List<CelExpr> parts = new ArrayList<>();
        switch (expression.exprKind().getKind()) {
            case CALL -> {
                expression.call().target().ifPresent(parts::add);
                parts.addAll(expression.call().args());
            }
            case LIST -> parts.addAll(expression.list().elements());
            case SELECT -> parts.add(expression.select().operand());
            case MAP ->
                expression.map().entries().forEach(entry -> {
                    parts.add(entry.key());
                    parts.add(entry.value());
                });
            case COMPREHENSION -> {
                var loop = expression.comprehension();
                parts.addAll(List.of(loop.iterRange(), loop.accuInit(), loop.loopCondition()));
                parts.addAll(List.of(loop.loopStep(), loop.result()));
            }
            default -> {}
        }
        return parts;
    }

    /** Every fact named in an expression, by name, in order. */
    Map<String, FactDefinition> facts(CelExpr expression) {
        Map<String, FactDefinition> found = new LinkedHashMap<>();
        collect(expression, found);
        return found;
    }

    private void collect(CelExpr expression, Map<String, FactDefinition> found) {
        fact(expression).ifPresent(fact -> found.put(fact.name(), fact));
        parts(expression).forEach(part -> collect(part, found));
    }
}
