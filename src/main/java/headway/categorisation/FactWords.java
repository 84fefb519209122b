package headway.categorisation;

import headway.facts.FactDefinition;
import headway.facts.FactValue;
import headway.facts.Origin;
import headway.facts.Units;
import headway.web.Format;
import java.time.LocalDate;

/** Says a fact's value in words. */
final class FactWords {

    private FactWords() {}

    static Why.FactLine line(FactDefinition fact, FactValue value) {
        return switch (value) {
            case FactValue.Known(Object known, Origin origin) ->
                new Why.FactLine(
                        fact.name(),
                        fact.title(),
                        value(fact, known),
                        true,
                        origin.source(),
                        origin.happened() == null ? "" : Format.date(origin.happened()),
                        origin.published() == null ? "" : Format.date(origin.published()),
                        origin.workings());
            case FactValue.Unknown(String why, String remedy) ->
                new Why.FactLine(fact.name(), fact.title(), "Not known", false, "", "", "", why + " " + remedy);
            case FactValue.DoesNotApply(String why) ->
                new Why.FactLine(fact.name(), fact.title(), "Does not apply", false, "", "", "", why);
        };
    }

    static String value(FactDefinition fact, Object known) {
        return switch (known) {
            case Boolean yes -> yes ? "Yes" : "No";
            case LocalDate date -> Format.date(date);
            case Long number -> Units.with(Format.count(number), fact.unit());
            case Double number -> Units.with(trimmed(number), fact.unit());
            default -> Format.capital(known.toString());
        };
    }

    private static String trimmed(double number) {
        String two = Format.number(number, 2);
        return two.contains(".") ? two.replaceAll("0+$", "").replaceAll("\\.$", "") : two;
    }
}
