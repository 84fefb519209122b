package headway.visits.plan;

import java.util.Random;

/** Changes of visits that leave every school with its partner. */
final class VisitProposals {

    private static final int TRIES = 12;

    private final Trial trial;
    private final Ledger ledger;
    private final Ground ground;
    private final Neighbours neighbours;
    private final Random random;
    private final int[] free;
    private final int[] picked = new int[64];
    private int pickedCount;

    /** Free are the visits that may be moved. */
    VisitProposals(Trial trial, Neighbours neighbours, Random random, int[] free) {
        this.trial = trial;
        this.ledger = trial.ledger;
        this.ground = trial.ground;
        this.neighbours = neighbours;
        this.random = random;
        this.free = free;
    }

    private int anyVisit() {
        return free[random.nextInt(free.length)];
    }

    private int partnerOf(int visit) {
        return ledger.partnerOf[ground.schoolOf[visit]];
    }

    /** One visit to any half-day that it may have, one near its wished week more often than others. */
    void anywhere() {
        int visit = anyVisit();
        int partner = partnerOf(visit);
        int[] slots = ground.slotsByWish[visit];
        if (partner == Ground.NONE || slots.length == 0) {
            return;
        }
        for (int i = 0; i < TRIES; i++) {
            double skew = random.nextDouble();
            int slot = slots[(int) (skew * skew * slots.length)];
            if (trial.places.open(visit, partner, slot)) {
                trial.move(visit, slot);
                return;
            }
        }
    }

    /** One visit to the other half of a day on which its partner is near by; who is there already is put elsewhere. */
    void beside() {
        int visit = anyVisit();
        int partner = partnerOf(visit);
        int[] near = neighbours.schools[ground.schoolOf[visit]];
        if (partner == Ground.NONE || ground.length[visit] == 2 || near.length == 0) {
            return;
        }
        for (int i = 0; i < TRIES; i++) {
            int school = near[random.nextInt(near.length)];
            int[] there = ground.visitsOf[school];
            int other = there[random.nextInt(there.length)];
            if (ledger.at[other] != Ground.NONE && ledger.with[other] == partner) {
                int slot = ledger.at[other] ^ 1;
                if (ground.allowed[visit][slot] && ground.works[partner][slot] && slot != ledger.at[visit]) {
                    makeRoom(visit, partner, slot, other);
                    return;
                }
            }
        }
    }

    private void makeRoom(int visit, int partner, int slot, int neighbour) {
        if (ledger.free(partner, slot)) {
            trial.move(visit, slot);
            return;
        }
        Day day = ledger.day(partner, slot >> 1);
        for (int i = 0; i < day.count; i++) {
            int there = day.visits[i];
            if (there != neighbour && !ground.pinned[there]) {
                trial.move(there, Ground.NONE);
                trial.move(visit, slot);
                trial.place(there);
                return;
            }
        }
    }

    /** Two visits of one partner change places. */
    void swap() {
        int one = anyVisit();
        int partner = partnerOf(one);
        if (partner == Ground.NONE || ledger.at[one] == Ground.NONE) {
            return;
        }
        for (int i = 0; i < TRIES; i++) {
            Day day = ledger.day(partner, random.nextInt(ground.calendar.days()));
            int other = day.count == 0 ? one : day.visits[random.nextInt(day.count)];
            int to = ledger.at[other];
            int back = ledger.at[one];
            if (other != one
                    && !ground.pinned[other]
                    && ground.length[one] == ground.length[other]
                    && ground.allowed[one][to]
                    && ground.allowed[other][back]) {
                trial.move(one, to);
                trial.move(other, back);
                return;
            }
        }
    }

    /** Some visits of one partner to schools near each other are taken out and put back one after the other. */
    void rebuildDays() {
        int seed = anyVisit();
        int partner = partnerOf(seed);
        if (partner == Ground.NONE) {
            return;
        }
        int wanted = 2 + random.nextInt(5);
        pickedCount = 0;
        pick(seed);
        companion(seed);
        int[] near = neighbours.schools[ground.schoolOf[seed]];
        for (int i = 0; i < near.length && pickedCount < wanted; i++) {
            int school = near[i];
            if (ledger.partnerOf[school] == partner && random.nextInt(3) > 0) {
                int[] there = ground.visitsOf[school];
                int visit = there[random.nextInt(there.length)];
                if (!ground.pinned[visit]) {
                    pick(visit);
                    companion(visit);
                }
            }
        }
        putBackPicked();
    }

    /** The other visit of the same day goes with it now and then. */
    private void companion(int visit) {
        if (ledger.at[visit] == Ground.NONE || random.nextBoolean()) {
            return;
        }
        Day day = ledger.day(ledger.with[visit], ledger.at[visit] >> 1);
        for (int i = 0; i < day.count; i++) {
            if (day.visits[i] != visit && !ground.pinned[day.visits[i]]) {
                pick(day.visits[i]);
                return;
            }
        }
    }

    private void pick(int visit) {
        for (int i = 0; i < pickedCount; i++) {
            if (picked[i] == visit) {
                return;
            }
        }
        if (pickedCount < picked.length) {
            picked[pickedCount++] = visit;
        }
    }

    private void putBackPicked() {
        for (int i = 0; i < pickedCount; i++) {
            trial.move(picked[i], Ground.NONE);
        }
        while (pickedCount > 0) {
            int i = random.nextInt(pickedCount);
            int visit = picked[i];
            picked[i] = picked[--pickedCount];
            trial.place(visit);
        }
    }
}
