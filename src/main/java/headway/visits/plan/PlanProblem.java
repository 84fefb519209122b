package headway.visits.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * All that a visiting plan is made from.
 *
 * @param from first day that may be planned; what lies before can only be pinned
 * @param terms in order of time, without overlap
 * @param visits those to plan, and those done or pinned, which count for gaps, spread and contracted days
 */
public record PlanProblem(
        LocalDate from,
        List<PlanTerm> terms,
        List<PlanPartner> partners,
        List<PlanSchool> schools,
        List<PlanVisit> visits,
        PlanSettings settings) {

    public PlanProblem {
        terms = List.copyOf(terms);
        partners = List.copyOf(partners);
        schools = List.copyOf(schools);
        visits = List.copyOf(visits);
        PlanCheck.check(terms, partners, schools, visits);
    }
}
