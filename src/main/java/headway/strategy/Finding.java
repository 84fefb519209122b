package headway.strategy;

import headway.facts.FactValue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a school on one criterion, and what it rests on.
 *
 * @param facts every fact of the criterion with what is known of it
 * @param missing the facts that would decide it; empty unless it cannot be told
 * @param parts the statements of its expression
 * @param answer what a person answered, or null
 * @param note the reason where it does not lie in the parts, or empty
 */
public record Finding(
        Criterion criterion,
        Outcome outcome,
        List<FactUse> facts,
        List<Missing> missing,
        List<Part> parts,
        @Nullable Answer answer,
        String note) {

    public boolean isMet() {
        return outcome == Outcome.MET;
    }

    /** Whether it cannot be told because a person has not answered, rather than because facts are missing. */
    public boolean awaitsAnswer() {
        return outcome == Outcome.CANNOT_TELL && criterion.question() != null;
    }

    /** Why, in words. */
    public String reason() {
        if (!note.isEmpty()) {
            return note;
        }
        String bearing =
                parts.stream().filter(Part::bears).map(Part::words).distinct().collect(Collectors.joining("; "));
        return switch (outcome) {
            case MET, NOT_MET -> bearing;
            case CANNOT_TELL ->
                missing.isEmpty()
                        ? "This cannot be worked out from the values held: " + bearing
                        : "Not known: "
                                + missing.stream()
                                        .map(it -> it.fact().title())
                                        .distinct()
                                        .collect(Collectors.joining("; "));
            case DOES_NOT_APPLY ->
                facts.stream()
                        .flatMap(use -> use.value() instanceof FactValue.DoesNotApply(String why)
                                ? Stream.of(why)
                                : Stream.empty())
                        .distinct()
                        .collect(Collectors.joining(" "));
        };
    }
}
