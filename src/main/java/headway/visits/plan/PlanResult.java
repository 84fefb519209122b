package headway.visits.plan;

import headway.shared.Urn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan and all that can be said about it.
 *
 * @param costs one line for each rule, in the order of the rules, also where it costs nothing
 * @param unplaced visits without a place, and why
 * @param partnerless schools for which there is no partner, and why
 * @param byVisit what each visit costs under which rule, by visit's id; a visit that costs nothing has an empty list
 * @param general what costs without lying at one visit: balance of load, continuity, contracted days
 * @param moved visits planned before that now lie elsewhere or with another partner
 */
public record PlanResult(
        Plan plan,
        PlanScore score,
        List<RuleCost> costs,
        List<Unplaced> unplaced,
        List<Partnerless> partnerless,
        Map<String, List<Match>> byVisit,
        List<Match> general,
        List<Moved> moved) {

    /** What one rule costs in all: how often or how far it is broken, and the points for it. */
    public record RuleCost(PlanRule rule, long amount, int weight, long points) {}

    /** A rule that costs something at one spot, and the sentence that says so. */
    public record Match(PlanRule rule, long points, String sentence) {}

    /** A visit for which there is no place; each reason is a sentence. */
    public record Unplaced(String visit, Urn school, List<String> reasons) {}

    /** A school for which there is no partner; each reason is a sentence. */
    public record Partnerless(Urn school, List<String> reasons) {}

    /** A visit that lies elsewhere than before; after is null where it has no place now. */
    public record Moved(
            String visit,
            Urn school,
            Standing standing,
            Booking before,
            @Nullable Booking after) {}

    /** Visits agreed with a school that would have to be moved. */
    public List<Moved> confirmedMoved() {
        return moved.stream()
                .filter(each -> each.standing() == Standing.CONFIRMED)
                .toList();
    }
}
