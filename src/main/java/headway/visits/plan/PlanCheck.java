package headway.visits.plan;

import headway.shared.Urn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Refuses a problem whose parts do not fit together, and says which. */
final class PlanCheck {

    private PlanCheck() {}

    static void check(
            List<PlanTerm> terms, List<PlanPartner> partners, List<PlanSchool> schools, List<PlanVisit> visits) {
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("A visiting plan needs at least one term.");
        }
        unique(terms, PlanTerm::id, "term");
        Set<String> partnerIds = unique(partners, PlanPartner::id, "partner");
        Set<Urn> urns = unique(schools, PlanSchool::urn, "school");
        unique(visits, PlanVisit::id, "visit");
        @Nullable LocalDate end = null;
        for (PlanTerm term : terms) {
            if (end != null && !term.days().from().isAfter(end)) {
                throw new IllegalArgumentException(term.name() + " starts before the term before it has ended.");
            }
            end = term.days().until();
        }
        for (PlanVisit visit : visits) {
            if (!urns.contains(visit.school())) {
                throw new IllegalArgumentException("Visit " + visit.id() + " is to school " + visit.school()
                        + ", which is not among the schools.");
            }
        }
        for (PlanSchool school : schools) {
            String current = school.currentPartner();
            if (school.partnerFixed() && (current == null || !partnerIds.contains(current))) {
                throw new IllegalArgumentException(
                        school.name() + ": the partner that must stay is not among the partners.");
            }
        }
    }

    private static <T, K> Set<K> unique(List<T> things, Function<T, K> id, String what) {
        Set<K> ids = new HashSet<>();
        for (T thing : things) {
            if (!ids.add(id.apply(thing))) {
                throw new IllegalArgumentException("There are two of the " + what + " " + id.apply(thing) + ".");
            }
        }
        return ids;
    }
}
