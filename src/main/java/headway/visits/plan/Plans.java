package headway.visits.plan;

import headway.shared.Urn;
import java.util.HashMap;
import java.util.Map;

/** Between plans as records and plans in numbers. */
final class Plans {

    private Plans() {}

    static Plan of(Ground ground, int[] partnerOf, int[] at, int[] with) {
        Map<Urn, String> partners = new HashMap<>();
        for (int s = 0; s < ground.schools; s++) {
            if (partnerOf[s] != Ground.NONE) {
                partners.put(
                        ground.school(s).urn(), ground.partner(partnerOf[s]).id());
            }
        }
        Map<String, Booking> visits = new HashMap<>();
        for (int v = 0; v < ground.visits; v++) {
            Booking booked = ground.visit(v).booking();
            if (ground.pinned[v] && booked != null) {
                visits.put(ground.visit(v).id(), booked);
            } else if (at[v] != Ground.NONE) {
                visits.put(ground.visit(v).id(), booking(ground, with[v], at[v]));
            }
        }
        return new Plan(partners, visits);
    }

    static Booking booking(Ground ground, int partner, int slot) {
        return new Booking(ground.partner(partner).id(), ground.calendar.date(slot), ground.calendar.half(slot));
    }

    /** A ledger with the plan as it is, whatever it breaks. Pinned visits stay where the problem has them. */
    static Ledger ledger(PlanProblem problem, PlanWeights weights, Plan plan) {
        Ground ground = new Ground(problem, plan.visits().values());
        Ledger ledger = new Ledger(ground, weights);
        plan.partners().forEach((urn, id) -> {
            int school = ground.schoolOf(urn);
            if (school == Ground.NONE || ground.indexOf(id) == Ground.NONE) {
                throw new IllegalArgumentException(
                        "The plan gives school " + urn + " to " + id + ": one is not known.");
            }
            ledger.give(school, ground.indexOf(id));
        });
        plan.visits().forEach((id, booking) -> {
            int visit = ground.visitOf(id);
            if (visit == Ground.NONE) {
                throw new IllegalArgumentException("The plan has a visit " + id + " that is not to be planned.");
            }
            if (!ground.pinned[visit]) {
                ledger.move(visit, ground.calendar.slot(booking));
            }
        });
        return ledger;
    }
}
