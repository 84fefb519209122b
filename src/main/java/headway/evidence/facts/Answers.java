package headway.evidence.facts;

import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.facts.FactValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Gathers the values of one school; facts that its phase cannot have are settled before any theme is asked. */
final class Answers {

    private final FactCatalogue catalogue;
    private final LocalDate asAt;
    private final Map<String, FactValue> values;

    Answers(FactCatalogue catalogue, String phase, LocalDate asAt) {
        this.catalogue = catalogue;
        this.asAt = asAt;
        this.values = HashMap.newHashMap(catalogue.all().size());
        for (FactDefinition fact : catalogue.all()) {
            if (!fact.phases().isEmpty() && !fact.phases().contains(phase)) {
                values.put(fact.name(), Phases.cannotHave(phase, fact));
            }
        }
    }

    /** Whether the fact is still to be answered. */
    boolean open(String fact) {
        return !values.containsKey(fact);
    }

    FactDefinition definition(String fact) {
        return catalogue
                .find(fact)
                .orElseThrow(() -> new IllegalStateException("facts.yaml has no fact '" + fact + "'."));
    }

    /** Whether something that happened on this day is too old to be used for the fact. */
    boolean expired(FactDefinition fact, LocalDate happened) {
        Integer months = fact.expires();
        return months != null && asAt.isAfter(happened.plusMonths(months));
    }

    /** Settles a fact, unless the phase has settled it; the value must be of the catalogue's type. */
    void put(String fact, FactValue value) {
        FactDefinition definition = definition(fact);
        if (value instanceof FactValue.Known known) {
            check(definition, known.value());
        }
        values.putIfAbsent(fact, value);
    }

    /** Every value; fails where a fact of the catalogue has none. */
    Map<String, FactValue> complete() {
        if (values.size() < catalogue.all().size()) {
            for (FactDefinition fact : catalogue.all()) {
                if (open(fact.name())) {
                    throw new IllegalStateException(
                            "The fact '" + fact.name() + "' of facts.yaml is made by no class.");
                }
            }
        }
        return values;
    }

    private static void check(FactDefinition fact, Object value) {
        if (!fact.type().accepts(value)) {
            throw new IllegalStateException(
                    "The fact '" + fact.name() + "' is a " + fact.type().title() + ", not '" + value + "'.");
        }
        if (!fact.words().isEmpty() && !fact.words().contains((String) value)) {
            throw new IllegalStateException("The fact '" + fact.name() + "' knows no word '" + value + "'.");
        }
    }
}
