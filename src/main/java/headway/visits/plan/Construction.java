package headway.visits.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A first plan, made greedily: the schools with the fewest possible partners first, each with the partner with whom it is
 * cheapest, each visit on the cheapest half-day. What was agreed before stays where it can.
 */
final class Construction {

    private final Trial trial;
    private final Ledger ledger;
    private final Ground ground;

    Construction(Ledger ledger) {
        this.ledger = ledger;
        this.ground = ledger.ground;
        this.trial = new Trial(ledger, new Random(0), 0);
    }

    /** Fills what the ledger leaves open. */
    void build() {
        keepWhatWas();
        List<Integer> order = new ArrayList<>(IntStream.range(0, ground.schools)
                .filter(school -> ledger.partnerOf[school] == Ground.NONE)
                .boxed()
                .toList());
        order.sort(Comparator.<Integer>comparingInt(school -> ground.candidates[school].length)
                .thenComparing(school -> -ground.priority[school])
                .thenComparing(school -> -work(school)));
        order.forEach(this::insert);
        for (int s = 0; s < ground.schools; s++) {
            placeRest(s);
        }
        trial.forget();
    }

    /** Takes over a plan as far as it breaks no hard rule. */
    void load(Plan plan) {
        plan.partners().forEach((urn, id) -> {
            int school = ground.schoolOf(urn);
            int partner = ground.indexOf(id);
            if (school != Ground.NONE && partner != Ground.NONE && possible(school, partner)) {
                trial.give(school, partner);
            }
        });
        plan.visits().forEach((id, booking) -> {
            int visit = ground.visitOf(id);
            if (visit != Ground.NONE && !ground.pinned[visit]) {
                putAt(visit, ground.calendar.slot(booking));
            }
        });
    }

    /** Schools whose visits were planned before keep their partner, and the visits their place. */
    private void keepWhatWas() {
        for (int s = 0; s < ground.schools; s++) {
            int current = ground.currentPartner[s];
            if (ledger.partnerOf[s] == Ground.NONE
                    && current != Ground.NONE
                    && possible(s, current)
                    && (booked(s) || ground.fixedPartner[s] == current)) {
                trial.give(s, current);
            }
        }
        for (boolean confirmed : new boolean[] {true, false}) {
            for (int v = 0; v < ground.visits; v++) {
                if (!ground.pinned[v] && ground.confirmed[v] == confirmed) {
                    keep(v);
                }
            }
        }
    }

    private boolean possible(int school, int partner) {
        return IntStream.of(ground.candidates[school]).anyMatch(each -> each == partner);
    }

    private boolean booked(int school) {
        return IntStream.of(ground.visitsOf[school])
                .anyMatch(v -> !ground.pinned[v] && ground.bookedSlot[v] != Ground.NONE);
    }

    private int work(int school) {
        return IntStream.of(ground.visitsOf[school]).map(v -> ground.work[v]).sum();
    }

    private void keep(int visit) {
        if (ledger.at[visit] == Ground.NONE) {
            putAt(visit, ground.bookedSlot[visit]);
        }
    }

    private void putAt(int visit, int slot) {
        int partner = ledger.partnerOf[ground.schoolOf[visit]];
        if (partner != Ground.NONE
                && slot != Ground.NONE
                && ground.allowed[visit][slot]
                && trial.places.fits(visit, partner, slot)) {
            trial.move(visit, slot);
        }
    }

    private void insert(int school) {
        int best = Ground.NONE;
        long medium = ledger.medium();
        long soft = ledger.soft();
        for (int partner : ground.candidates[school]) {
            trial.forget();
            fill(school, partner);
            if (ledger.hard() == 0 || best == Ground.NONE) {
                boolean better = ledger.medium() < medium || ledger.medium() == medium && ledger.soft() < soft;
                if (better) {
                    best = partner;
                    medium = ledger.medium();
                    soft = ledger.soft();
                }
            }
            trial.takeBack();
        }
        if (best != Ground.NONE) {
            fill(school, best);
            trial.forget();
        }
    }

    private void fill(int school, int partner) {
        trial.give(school, partner);
        for (int v : ground.visitsOf[school]) {
            keep(v);
        }
        placeRest(school);
    }

    private void placeRest(int school) {
        for (int v : ground.visitsOf[school]) {
            if (!ground.pinned[v] && ledger.at[v] == Ground.NONE) {
                trial.place(v);
            }
        }
    }
}
