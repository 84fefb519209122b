package headway.visits.plan;

import java.util.Random;
import java.util.stream.IntStream;

/** Changes of who has which school; its visits go with it and are placed anew. */
final class SchoolProposals {

    private static final int TRIES = 48;
    private static final int NEAREST_PARTNERS = 6;

    private final Trial trial;
    private final Ledger ledger;
    private final Ground ground;
    private final Neighbours neighbours;
    private final Random random;
    private final int[] free;

    /** Free are the visits that may be moved; a school with many of them is picked more often. */
    SchoolProposals(Trial trial, Neighbours neighbours, Random random, int[] free) {
        this.trial = trial;
        this.ledger = trial.ledger;
        this.ground = trial.ground;
        this.neighbours = neighbours;
        this.random = random;
        this.free = free;
    }

    private int anySchool() {
        return ground.schoolOf[free[random.nextInt(free.length)]];
    }

    private void empty(int school) {
        for (int v : ground.visitsOf[school]) {
            if (!ground.pinned[v]) {
                trial.move(v, Ground.NONE);
            }
        }
    }

    /** A school's visits put back one after the other, each time starting with another one. */
    private void fill(int school) {
        int[] mine = ground.visitsOf[school];
        int start = mine.length == 0 ? 0 : random.nextInt(mine.length);
        for (int i = 0; i < mine.length; i++) {
            int v = mine[(start + i) % mine.length];
            if (!ground.pinned[v]) {
                trial.place(v);
            }
        }
    }

    /** One of a school's possible partners, a near one more often than a far one. */
    private int somePartner(int school) {
        int[] possible = neighbours.partners[school];
        if (possible.length == 0) {
            return Ground.NONE;
        }
        double skew = random.nextDouble();
        return possible[(int) (skew * skew * possible.length)];
    }

    /** A school goes to another partner with all its visits. */
    void otherPartner() {
        int school = anySchool();
        int partner = somePartner(school);
        if (partner != Ground.NONE && partner != ledger.partnerOf[school]) {
            empty(school);
            trial.give(school, partner);
            fill(school);
        }
    }

    /** Two schools change partners with all their visits. */
    void swapSchools() {
        int one = anySchool();
        int partner = ledger.partnerOf[one];
        int to = somePartner(one);
        if (partner == Ground.NONE || to == Ground.NONE || to == partner) {
            return;
        }
        for (int i = 0; i < TRIES; i++) {
            int other = anySchool();
            if (ledger.partnerOf[other] == to
                    && IntStream.of(ground.candidates[other]).anyMatch(each -> each == partner)) {
                empty(one);
                empty(other);
                trial.give(one, to);
                trial.give(other, partner);
                fill(one);
                fill(other);
                return;
            }
        }
    }

    /** Some schools near each other lose their partner and are given away anew, each where it is cheapest. */
    void rebuildSchools() {
        int seed = anySchool();
        int[] near = neighbours.schools[seed];
        int wanted = 1 + random.nextInt(3);
        int[] out = new int[wanted + 1];
        int count = 0;
        out[count++] = seed;
        for (int i = 0; i < near.length && count <= wanted; i++) {
            if (random.nextInt(3) == 0) {
                out[count++] = near[i];
            }
        }
        for (int i = 0; i < count; i++) {
            empty(out[i]);
            trial.give(out[i], Ground.NONE);
        }
        for (int i = 0; i < count; i++) {
            giveAway(out[i]);
        }
    }

    private void giveAway(int school) {
        int[] possible = neighbours.partners[school];
        int best = Ground.NONE;
        long medium = Long.MAX_VALUE;
        long soft = Long.MAX_VALUE;
        for (int i = 0; i < possible.length && i < NEAREST_PARTNERS; i++) {
            int partner = possible[i];
            if (random.nextInt(8) == 0) {
                continue;
            }
            trial.give(school, partner);
            fill(school);
            boolean better = ledger.medium() < medium || ledger.medium() == medium && ledger.soft() < soft;
            if (ledger.hard() == 0 && better) {
                best = partner;
                medium = ledger.medium();
                soft = ledger.soft();
            }
            empty(school);
        }
        if (best == Ground.NONE) {
            best = somePartner(school);
        }
        trial.give(school, best);
        fill(school);
    }
}
