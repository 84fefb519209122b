package headway.facts;

import headway.shared.Urn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What is known of a school as at a date: what had happened and was published by then. */
public record FactSheet(Urn urn, LocalDate asAt, Map<String, FactValue> values) {

    private static final FactValue NOTHING =
            new FactValue.Unknown("Nothing is held on this.", "Load or enter the evidence.");

    public FactSheet {
        values = Map.copyOf(values);
    }

    /** The value of a fact; a fact that the sheet does not hold is unknown. */
    public FactValue value(String name) {
        return values.getOrDefault(name, NOTHING);
    }

    /** The same sheet with one fact set otherwise, for 'what would change it'. */
    public FactSheet with(String name, FactValue value) {
        Map<String, FactValue> changed = new HashMap<>(values);
        changed.put(name, value);
        return new FactSheet(urn, asAt, changed);
    }
}
