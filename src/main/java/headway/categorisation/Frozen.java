package headway.categorisation;

import headway.facts.FactSheet;
import headway.facts.FactType;
import headway.facts.FactValue;
import headway.facts.Origin;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Writes what a decision rests on, and reads it back just as it was. */
@Component
class Frozen {

    /** A fact as kept: a value as text with its type, or why there is none. */
    record KeptFact(
            String kind,
            @Nullable FactType type,
            @Nullable String value,
            @Nullable String source,
            @Nullable LocalDate happened,
            @Nullable LocalDate published,
            @Nullable String workings,
            @Nullable String why,
            @Nullable String remedy) {}

    private static final TypeReference<TreeMap<String, KeptFact>> FACTS = new TypeReference<>() {};

    private final ObjectMapper json;

    Frozen(ObjectMapper json) {
        this.json = json;
    }

    String facts(FactSheet sheet) {
        TreeMap<String, KeptFact> kept = new TreeMap<>();
        sheet.values().forEach((name, value) -> kept.put(name, kept(value)));
        return json.writeValueAsString(kept);
    }

    private static KeptFact kept(FactValue value) {
        return switch (value) {
            case FactValue.Known(Object known, Origin origin) ->
                new KeptFact(
                        "known",
                        typeOf(known),
                        known.toString(),
                        origin.source(),
                        origin.happened(),
                        origin.published(),
                        origin.workings(),
                        null,
                        null);
            case FactValue.Unknown(String why, String remedy) ->
                new KeptFact("unknown", null, null, null, null, null, null, why, remedy);
            case FactValue.DoesNotApply(String why) ->
                new KeptFact("does not apply", null, null, null, null, null, null, why, null);
        };
    }

    private static FactType typeOf(Object value) {
        return Arrays.stream(FactType.values())
                .filter(type -> type.accepts(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No fact has a value like " + value + "."));
    }

    /** The facts just as they were, whatever the catalogue says today. */
    FactSheet sheet(Urn urn, LocalDate asAt, String facts) {
        Map<String, FactValue> values = new HashMap<>();
        json.readValue(facts, FACTS).forEach((name, kept) -> values.put(name, value(kept)));
        return new FactSheet(urn, asAt, values);
    }

    private static FactValue value(KeptFact kept) {
        String value = kept.value();
        FactType type = kept.type();
        if (value != null && type != null) {
            return new FactValue.Known(
                    typed(type, value),
                    new Origin(text(kept.source()), kept.happened(), kept.published(), text(kept.workings())));
        }
        return kept.kind().equals("unknown")
                ? new FactValue.Unknown(text(kept.why()), text(kept.remedy()))
                : new FactValue.DoesNotApply(text(kept.why()));
    }

    private static Object typed(FactType type, String value) {
        return switch (type) {
            case YES_NO -> Boolean.valueOf(value);
            case WHOLE_NUMBER -> Long.valueOf(value);
            case NUMBER -> Double.valueOf(value);
            case WORD -> value;
            case DATE -> LocalDate.parse(value);
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    String why(Why why) {
        return json.writeValueAsString(why);
    }

    Why why(String text) {
        return json.readValue(text, Why.class);
    }
}
