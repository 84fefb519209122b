package headway.strategy;

import headway.strategy.expression.Formula;
import headway.strategy.expression.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * An expression in words, as a person would lay it out.
 *
 * @param words a statement, or what introduces the parts
 * @param parts what is introduced; empty for a statement
 */
public record Wording(String words, List<Wording> parts) {

    public Wording {
        parts = List.copyOf(parts);
    }

    /** A formula in words; the statements are those of the pack, by number. */
    static Wording of(Formula formula, List<Statement> statements) {
        return switch (formula) {
            case Formula.Single single -> {
                Statement statement = statements.get(single.statement());
                yield new Wording(single.negated() ? statement.opposite() : statement.phrase(), List.of());
            }
            case Formula.And and -> new Wording("All of these hold", all(and.parts(), statements));
            case Formula.Or or -> new Wording("At least one of these holds", all(or.parts(), statements));
            case Formula.Choice choice ->
                new Wording(
                        "What is tested depends",
                        List.of(
                                led("If", choice.condition(), statements),
                                led("then", choice.then(), statements),
                                led("otherwise", choice.otherwise(), statements)));
        };
    }

    private static List<Wording> all(List<Formula> parts, List<Statement> statements) {
        List<Wording> all = new ArrayList<>(parts.size());
        parts.forEach(part -> all.add(of(part, statements)));
        return all;
    }

    private static Wording led(String lead, Formula formula, List<Statement> statements) {
        return new Wording(lead, List.of(of(formula, statements)));
    }
}
