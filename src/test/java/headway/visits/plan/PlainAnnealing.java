package headway.visits.plan;

import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * A plain simulated annealer over the same ledger of costs, from the same first plan: one visit to any slot that its school
 * allows, one school to any partner who may have it, or two visits of one partner swapped; every change goes through the
 * costs, hard and medium ones at a high price; cooled geometrically over the time given.
 */
final class PlainAnnealing {

    private static final double HARD = 100_000;
    private static final double MEDIUM = 20_000;
    private static final int BATCH = 256;

    private final Ledger ledger;
    private final Ground ground;
    private final Random random;
    private final int[] free;
    private int[] bestPartners;
    private int[] bestSlots;
    private PlanScore best;
    long tried;

    PlainAnnealing(Ledger ledger, long seed) {
        this.ledger = ledger;
        this.ground = ledger.ground;
        this.random = new Random(seed);
        this.free = IntStream.range(0, ground.visits)
                .filter(v -> !ground.pinned[v] && ground.slots[v].length > 0)
                .toArray();
        remember();
    }

    private void remember() {
        best = ledger.score();
        bestPartners = ledger.partnerOf.clone();
        bestSlots = ledger.slotOf.clone();
    }

    private double price() {
        return HARD * ledger.hard() + MEDIUM * ledger.medium() + ledger.soft();
    }

    /** Leaves the ledger with the best plan found. */
    PlanScore run(long millis, double hot, double cold, LongSupplier clock) {
        long start = clock.getAsLong();
        double nanos = millis * 1e6;
        double temperature = hot;
        while (true) {
            double done = (clock.getAsLong() - start) / nanos;
            if (done >= 1) {
                break;
            }
            temperature = hot * Math.pow(cold / hot, done);
            for (int i = 0; i < BATCH; i++) {
                step(temperature);
            }
            tried += BATCH;
        }
        for (int s = 0; s < ground.schools; s++) {
            ledger.give(s, bestPartners[s]);
        }
        for (int v = 0; v < ground.visits; v++) {
            if (!ground.pinned[v]) {
                ledger.move(v, bestSlots[v]);
            }
        }
        return ledger.score();
    }

    private void step(double temperature) {
        int dice = random.nextInt(100);
        if (dice < 70) {
            int visit = free[random.nextInt(free.length)];
            int before = ledger.slotOf[visit];
            double price = price();
            ledger.move(visit, ground.slots[visit][random.nextInt(ground.slots[visit].length)]);
            if (refused(price, temperature)) {
                ledger.move(visit, before);
            }
        } else if (dice < 85) {
            swap(temperature);
        } else {
            int school = ground.schoolOf[free[random.nextInt(free.length)]];
            int[] possible = ground.candidates[school];
            if (possible.length > 0) {
                int before = ledger.partnerOf[school];
                double price = price();
                ledger.give(school, possible[random.nextInt(possible.length)]);
                if (refused(price, temperature)) {
                    ledger.give(school, before);
                }
            }
        }
    }

    private void swap(double temperature) {
        int one = free[random.nextInt(free.length)];
        int other = free[random.nextInt(free.length)];
        int to = ledger.slotOf[other];
        int back = ledger.slotOf[one];
        if (one == other
                || ledger.partnerOf[ground.schoolOf[one]] != ledger.partnerOf[ground.schoolOf[other]]
                || ground.length[one] != ground.length[other]) {
            return;
        }
        double price = price();
        ledger.move(one, to);
        ledger.move(other, back);
        if (refused(price, temperature)) {
            ledger.move(one, back);
            ledger.move(other, to);
        }
    }

    private boolean refused(double price, double temperature) {
        double worse = price() - price;
        if (worse > 0 && random.nextDouble() >= Math.exp(-worse / temperature)) {
            return true;
        }
        if (worse < 0 && ledger.score().compareTo(best) < 0) {
            remember();
        }
        return false;
    }
}
