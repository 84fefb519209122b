package headway.visits.plan;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Thinks up changes worth trying: each is made on the ledger, read off, and taken back. Most take some visits out and put
 * them back where they are cheapest, with a little chance in it.
 */
final class Proposals {

    /** Of a thousand slots so many are overlooked when a visit is put back. */
    private static final int OVERLOOKED = 60;

    private static final int TRIES = 12;
    private static final int BURST = 256;
    private static final double MEDIUM = 20_000;

    private final Trial trial;
    private final Trial burst;
    private final Ledger ledger;
    private final Ground ground;
    private final Neighbours neighbours;
    private final Random random;
    private final Mix mix;
    private final Heat heat;
    private final int[] free;
    private final int[] picked = new int[64];
    private int pickedCount;
    private long bestHard;
    private long bestMedium;
    private long bestSoft;

    Proposals(Search search, Random random) {
        this.ledger = search.ledger;
        this.ground = ledger.ground;
        this.neighbours = search.neighbours;
        this.mix = search.mix;
        this.heat = search.heat;
        this.random = random;
        this.trial = new Trial(ledger, random, OVERLOOKED);
        this.burst = new Trial(ledger, random, OVERLOOKED);
        this.bestHard = ledger.hard();
        this.bestMedium = ledger.medium();
        this.bestSoft = ledger.soft();
        this.free =
                IntStream.range(0, ground.visits).filter(v -> !ground.pinned[v]).toArray();
    }

    /** How often each kind of change is tried, in parts. */
    record Mix(
            int anywhere,
            int beside,
            int swap,
            int rebuildDays,
            int otherPartner,
            int swapSchools,
            int rebuildSchools) {

        static final Mix USUAL = new Mix(20, 20, 10, 30, 8, 4, 8);

        int sum() {
            return anywhere + beside + swap + rebuildDays + otherPartner + swapSchools + rebuildSchools;
        }
    }

    boolean hasAny() {
        return free.length > 0 && !heat.spent();
    }

    /** The next change: what a burst of small ones that stood the test comes to, cut short where it finds a new best. */
    Trial.Outcome next() {
        for (int i = 0; i < BURST && !heat.spent(); i++) {
            double temperature = heat.temperature();
            long hard = ledger.hard();
            long medium = ledger.medium();
            long soft = ledger.soft();
            make();
            if (stands(ledger.hard() - hard, ledger.medium() - medium, ledger.soft() - soft, temperature)) {
                trial.handTo(burst);
                if (newBest()) {
                    break;
                }
            } else {
                trial.takeBack();
            }
        }
        Trial.Outcome outcome = burst.outcome();
        burst.takeBack();
        return outcome;
    }

    private boolean newBest() {
        boolean better = ledger.hard() != bestHard
                ? ledger.hard() < bestHard
                : ledger.medium() != bestMedium ? ledger.medium() < bestMedium : ledger.soft() < bestSoft;
        if (better) {
            bestHard = ledger.hard();
            bestMedium = ledger.medium();
            bestSoft = ledger.soft();
        }
        return better;
    }

    private boolean stands(long hard, long medium, long soft, double temperature) {
        if (hard != 0) {
            return hard < 0;
        }
        // A visit more or less without a place is worth so many points while the search goes.
        double worse = soft + MEDIUM * medium;
        return worse <= 0 || random.nextDouble() < Math.exp(-worse / temperature);
    }

    private void make() {
        int dice = random.nextInt(mix.sum());
        if ((dice -= mix.anywhere) < 0) {
            anywhere();
        } else if ((dice -= mix.beside) < 0) {
            beside();
        } else if ((dice -= mix.swap) < 0) {
            swap();
        } else if ((dice -= mix.rebuildDays) < 0) {
            rebuildDays();
        } else if ((dice -= mix.otherPartner) < 0) {
            otherPartner();
        } else if ((dice -= mix.swapSchools) < 0) {
            swapSchools();
        } else {
            rebuildSchools();
        }
    }

    private int anyVisit() {
        return free[random.nextInt(free.length)];
    }

    private int partnerOf(int visit) {
        return ledger.partnerOf[ground.schoolOf[visit]];
    }

    /** One visit to any half-day that it may have. */
    private void anywhere() {
        int visit = anyVisit();
        int partner = partnerOf(visit);
        int[] slots = ground.slots[visit];
        if (partner == Ground.NONE || slots.length == 0) {
            return;
        }
        for (int i = 0; i < TRIES; i++) {
            int slot = slots[random.nextInt(slots.length)];
            if (trial.places.open(visit, partner, slot)) {
                trial.move(visit, slot);
                return;
            }
        }
    }

    /** One visit to the other half of a day on which its partner is near by; who is there already is put elsewhere. */
    private void beside() {
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
    private void swap() {
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
    private void rebuildDays() {
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

    private int anySchool() {
        return ground.schoolOf[anyVisit()];
    }

    private void empty(int school) {
        for (int v : ground.visitsOf[school]) {
            if (!ground.pinned[v]) {
                trial.move(v, Ground.NONE);
            }
        }
    }

    /** A school's visits put back, in any order; where they lay before if that still goes and is asked for. */
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
    private void otherPartner() {
        int school = anySchool();
        int partner = somePartner(school);
        if (partner != Ground.NONE && partner != ledger.partnerOf[school]) {
            empty(school);
            trial.give(school, partner);
            fill(school);
        }
    }

    /** Two schools change partners with all their visits. */
    private void swapSchools() {
        int one = anySchool();
        int partner = ledger.partnerOf[one];
        int to = somePartner(one);
        if (partner == Ground.NONE || to == Ground.NONE || to == partner) {
            return;
        }
        for (int i = 0; i < 4 * TRIES; i++) {
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
    private void rebuildSchools() {
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
        for (int i = 0; i < possible.length && i < 6; i++) {
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
