package headway.visits.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The other half-days that a visit could have while all else stays. */
final class Alternatives {

    private Alternatives() {}

    static List<VisitingPlans.Alternative> of(Ledger ledger, String id, int most) {
        Ground ground = ledger.ground;
        int visit = ground.visitOf(id);
        if (visit == Ground.NONE) {
            throw new IllegalArgumentException("There is no visit " + id + " in this plan.");
        }
        int partner = ledger.partnerOf[ground.schoolOf[visit]];
        if (partner == Ground.NONE || ground.pinned[visit]) {
            return List.of();
        }
        int now = ledger.slotOf[visit];
        long points = ledger.soft();
        ledger.move(visit, Ground.NONE);
        List<VisitingPlans.Alternative> found = new ArrayList<>();
        Places places = new Places(ledger, 0);
        for (int slot : ground.slots[visit]) {
            if (slot != now && places.fits(visit, partner, slot)) {
                ledger.move(visit, slot);
                found.add(new VisitingPlans.Alternative(Plans.booking(ground, partner, slot), ledger.soft() - points));
                ledger.move(visit, Ground.NONE);
            }
        }
        ledger.move(visit, now);
        found.sort(Comparator.comparingLong(VisitingPlans.Alternative::pointsMore)
                .thenComparing(each -> each.booking().date()));
        return found.subList(0, Math.min(most, found.size()));
    }
}
