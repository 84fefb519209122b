package headway.strategy.expression;

import dev.cel.bundle.Cel;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what the expression language complains of into sentences for somebody who writes criteria. */
final class Complaints {

    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern OVERLOAD =
            Pattern.compile("found no matching overload for '([^']*)' applied to '\\((.*?)\\)'.*", Pattern.DOTALL);
    private static final Map<String, String> MISWRITTEN = Map.of(
            "and", "Write && for 'and'.",
            "or", "Write || for 'or'.",
            "not", "Write ! for 'not'.",
            "is", "Write == for 'is'.",
            "=", "Write == for 'equals'.",
            "AND", "Write && for 'and'.",
            "OR", "Write || for 'or'.",
            "NOT", "Write ! for 'not'.");
    private static final Pattern OFFENDER = Pattern.compile("'([^']*)'");

    private final Cel cel;
    private final Terms terms;
    private final FactCatalogue catalogue;
    private final Map<String, Double> values;

    Complaints(Cel cel, Terms terms, FactCatalogue catalogue, Map<String, Double> values) {
        this.cel = cel;
        this.terms = terms;
        this.catalogue = catalogue;
        this.values = values;
    }

    List<ExpressionProblem> about(String text, List<CelIssue> issues) {
        return issues.stream()
                .map(issue -> new ExpressionProblem(
                        Math.max(0, issue.getSourceLocation().getLine() - 1),
                        Math.max(0, issue.getSourceLocation().getColumn()),
                        sentence(text, issue)))
                .toList();
    }

    private String sentence(String text, CelIssue issue) {
        Matcher undeclared = UNDECLARED.matcher(issue.getMessage());
        if (undeclared.matches()) {
            return unknownName(undeclared.group(1));
        }
        Matcher overload = OVERLOAD.matcher(issue.getMessage());
        if (overload.matches()) {
            return unlike(text, issue.getExprId(), overload.group(1), overload.group(2));
        }
        return unreadable(issue.getMessage());
    }

    private String unknownName(String name) {
        TreeSet<String> known = new TreeSet<>(values.keySet());
        catalogue.all().forEach(fact -> known.add(fact.name()));
        return "There is no fact called '%s'.%s 'headway facts' lists them all."
                .formatted(name, Names.hint(name, known));
    }

    private String unlike(String text, long id, String function, String types) {
        List<String> kinds = List.of(types.split(",\\s*"));
        List<CelExpr> sides = parts(text, id);
        if (kinds.size() != 2 || sides.size() != 2) {
            return "'%s' cannot be used on %s.".formatted(symbol(function), typesInWords(kinds));
        }
        String what = "'%s' cannot join %s and %s."
                .formatted(symbol(function), side(sides.get(0), kinds.get(0)), side(sides.get(1), kinds.get(1)));
        return what + remedy(kinds, sides);
    }

    private String remedy(List<String> kinds, List<CelExpr> sides) {
        if (kinds.contains("double") && kinds.contains("int")) {
            return " Write the whole number with a decimal point, as in 3.0.";
        }
        Optional<FactDefinition> fact =
                sides.stream().flatMap(side -> terms.fact(side).stream()).findFirst();
        return fact.map(it -> switch (it.type()) {
                    case YES_NO -> " Write '%s' alone for yes, or '!%s' for no.".formatted(it.name(), it.name());
                    case WORD -> " Compare it with one of '%s'.".formatted(String.join("', '", it.words()));
                    case NUMBER, WHOLE_NUMBER -> " Compare it with a number, without quotation marks.";
                    case DATE -> " Compare it with a date, as in timestamp('2019-09-01T00:00:00Z').";
                })
                .orElse("");
    }

    private String side(CelExpr expression, String type) {
        String kind = typeInWords(type);
        return terms.fact(expression)
                .map(fact -> "'" + fact.name() + "' (" + kind + ")")
                .or(() -> Terms.word(expression).map(word -> "'" + word + "' (" + kind + ")"))
                .or(() -> terms.number(expression).map(number -> Figures.plain(number) + " (" + kind + ")"))
                .orElse(kind);
    }

    private List<CelExpr> parts(String text, long id) {
        CelValidationResult parsed = cel.parse(text);
        try {
            return find(parsed.getAst().getExpr(), id).map(Terms::parts).orElse(List.of());
        } catch (CelValidationException e) {
            return List.of();
        }
    }

    private static Optional<CelExpr> find(CelExpr expression, long id) {
        return expression.id() == id
                ? Optional.of(expression)
                : Terms.parts(expression).stream()
                        .flatMap(part -> find(part, id).stream())
                        .findFirst();
    }

    private static String unreadable(String message) {
        Matcher offender = OFFENDER.matcher(message);
        if (!offender.find()) {
            return "This expression cannot be read: " + message + ".";
        }
        String token = offender.group(1);
        if (token.equals("<EOF>")) {
            return "This expression stops too soon: something is missing at its end, or a bracket is not closed.";
        }
        String advice = MISWRITTEN.getOrDefault(
                token, "Statements are joined by && (and) or || (or); words stand in quotation marks.");
        return "This expression cannot be read at '%s'. %s".formatted(token, advice);
    }

    private static String symbol(String function) {
        return switch (function) {
            case "@in" -> "in";
            case "_?_:_" -> "? :";
            default -> function.replace("_", "");
        };
    }

    private static String typesInWords(List<String> types) {
        return String.join(" and ", types.stream().map(Complaints::typeInWords).toList());
    }

    static String typeInWords(String type) {
        return switch (type) {
            case "bool" -> "a yes or no";
            case "double" -> "a number";
            case "int", "uint" -> "a whole number";
            case "string" -> "a word";
            case "google.protobuf.Timestamp", "timestamp" -> "a date";
            default -> type.startsWith("list") ? "a list" : type;
        };
    }
}
