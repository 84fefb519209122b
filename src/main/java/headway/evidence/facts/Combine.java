package headway.evidence.facts;

import headway.facts.FactValue;
import headway.facts.Origin;
import java.util.List;

/** Puts yes-or-no values together without taking what is unknown for a no. */
final class Combine {

    private Combine() {}

    /** Yes if any is yes; no only if all that apply are no. */
    static FactValue any(List<FactValue> values) {
        return together(values, true);
    }

    /** Yes only if all that apply are yes; no if any is no. */
    static FactValue all(List<FactValue> values) {
        return together(values, false);
    }

    private static FactValue together(List<FactValue> values, boolean deciding) {
        FactValue unknown = null;
        FactValue.Known other = null;
        for (FactValue value : values) {
            switch (value) {
                case FactValue.Known known
                when known.value().equals(deciding) -> {
                    return known;
                }
                case FactValue.Known known -> other = other == null ? known : joined(other, known);
                case FactValue.Unknown missing -> unknown = unknown == null ? missing : unknown;
                case FactValue.DoesNotApply _ -> {}
            }
        }
        if (unknown != null) {
            return unknown;
        }
        return other == null ? values.getFirst() : other;
    }

    /** The first with the workings of both. */
    private static FactValue.Known joined(FactValue.Known first, FactValue.Known second) {
        Origin origin = first.origin();
        return new FactValue.Known(
                first.value(),
                new Origin(
                        origin.source(),
                        origin.happened(),
                        origin.published(),
                        Sentences.joined(origin.workings(), second.origin().workings())));
    }
}
