package headway.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of the findings for a rule to apply: every part that is given. Names are those of criteria,
 * of categories (all their criteria) or of the combining rule's groups.
 *
 * @param met each of these is met
 * @param any at least one of these is met
 * @param none none of these is met; one that cannot be told does not stand in the way
 * @param notMet each of these was found not met; one that cannot be told, or does not apply, stands in the way
 * @param doesNotApply each of these does not apply
 * @param points enough points among the criteria met
 */
public record Condition(
        List<String> met,
        List<String> any,
        List<String> none,
        List<String> notMet,
        List<String> doesNotApply,
        @Nullable Points points) {

    /** The weights of the criteria met among {@code of} come to {@code atLeast} or more. */
    public record Points(List<String> of, int atLeast) {

        public Points {
            of = List.copyOf(of);
        }
    }

    public Condition {
        met = Copies.list(met);
        any = Copies.list(any);
        none = Copies.list(none);
        notMet = Copies.list(notMet);
        doesNotApply = Copies.list(doesNotApply);
    }
}
