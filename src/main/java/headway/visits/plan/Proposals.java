package headway.visits.plan;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Thinks up changes worth trying: each is made on the ledger, read off, and taken back. Most take some visits out and put
 * them back where they are cheapest, with a little chance in it.
 */
final class Proposals {

    /** Of 1,024 slots so many are overlooked when a visit is put back. */
    private static final int OVERLOOKED = 60;

    private static final int BURST = 256;
    private static final double MEDIUM = 20_000;

    private final Trial trial;
    private final Trial burst;
    private final Ledger ledger;
    private final VisitProposals visits;
    private final SchoolProposals schools;
    private final Random random;
    private final Mix mix;
    private final Heat heat;
    private final int[] free;
    private long bestHard;
    private long bestMedium;
    private long bestSoft;

    Proposals(Search search, Random random) {
        this.ledger = search.ledger;
        Ground ground = ledger.ground;
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
        this.visits = new VisitProposals(trial, search.neighbours, random, free);
        this.schools = new SchoolProposals(trial, search.neighbours, random, free);
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

        static final Mix USUAL = new Mix(600, 150, 100, 20, 60, 20, 8);

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
            visits.anywhere();
        } else if ((dice -= mix.beside) < 0) {
            visits.beside();
        } else if ((dice -= mix.swap) < 0) {
            visits.swap();
        } else if ((dice -= mix.rebuildDays) < 0) {
            visits.rebuildDays();
        } else if ((dice -= mix.otherPartner) < 0) {
            schools.otherPartner();
        } else if ((dice -= mix.swapSchools) < 0) {
            schools.swapSchools();
        } else {
            schools.rebuildSchools();
        }
    }
}
