package headway.visits.plan;

import headway.shared.Urn;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A school that is to have a partner and visits.
 *
 * @param place null where not known; then the way there does not count
 * @param priority how urgent its first visit is: 0 not at all, the higher the more
 * @param clusters the groups of schools it belongs to
 * @param blocked days on which it cannot be visited
 * @param currentPartner id of the partner it has; null where it has none
 * @param partnerFixed whether the current partner must stay
 * @param inspectionFrom first day of a known or likely inspection window; null where none is known
 * @param minimumGapDays least number of calendar days from one visit to the next
 */
public record PlanSchool(
        Urn urn,
        String name,
        String phase,
        @Nullable Place place,
        int priority,
        Set<String> clusters,
        Set<LocalDate> blocked,
        @Nullable String currentPartner,
        boolean partnerFixed,
        @Nullable LocalDate inspectionFrom,
        int minimumGapDays) {

    public PlanSchool {
        if (priority < 0 || minimumGapDays < 0) {
            throw new IllegalArgumentException(name + ": priority and least gap cannot be below zero.");
        }
        clusters = Set.copyOf(clusters);
        blocked = Set.copyOf(blocked);
    }
}
