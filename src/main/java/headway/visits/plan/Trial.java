package headway.visits.plan;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Changes made to a ledger for trial: each can be taken back, and what they come to can be read. */
final class Trial {

    final Ledger ledger;
    final Ground ground;
    final Places places;
    final RandomGenerator random;
    private final int[] schools;
    private final int[] partnersBefore;
    private final int[] visits;
    private final int[] slotsBefore;
    private final boolean[] schoolSeen;
    private final boolean[] visitSeen;
    private int schoolCount;
    private int visitCount;

    Trial(Ledger ledger, RandomGenerator random, int overlooked) {
        this.ledger = ledger;
        this.ground = ledger.ground;
        this.random = random;
        this.places = new Places(ledger, overlooked);
        schools = new int[ground.schools];
        partnersBefore = new int[ground.schools];
        schoolSeen = new boolean[ground.schools];
        visits = new int[ground.visits];
        slotsBefore = new int[ground.visits];
        visitSeen = new boolean[ground.visits];
    }

    void give(int school, int partner) {
        noteSchool(school, ledger.partnerOf[school]);
        ledger.give(school, partner);
    }

    void move(int visit, int slot) {
        noteVisit(visit, ledger.slotOf[visit]);
        ledger.move(visit, slot);
    }

    private void noteSchool(int school, int before) {
        if (!schoolSeen[school]) {
            schoolSeen[school] = true;
            schools[schoolCount] = school;
            partnersBefore[schoolCount++] = before;
        }
    }

    private void noteVisit(int visit, int before) {
        if (!visitSeen[visit]) {
            visitSeen[visit] = true;
            visits[visitCount] = visit;
            slotsBefore[visitCount++] = before;
        }
    }

    /** Keeps the changes, as part of a larger trial. */
    void handTo(Trial larger) {
        for (int i = 0; i < schoolCount; i++) {
            larger.noteSchool(schools[i], partnersBefore[i]);
        }
        for (int i = 0; i < visitCount; i++) {
            larger.noteVisit(visits[i], slotsBefore[i]);
        }
        forget();
    }

    /** Puts a visit where it is cheapest with its school's partner; leaves it without a place where there is none. */
    boolean place(int visit) {
        int partner = ledger.partnerOf[ground.schoolOf[visit]];
        if (partner == Ground.NONE || places.cheapest(visit, partner, random) == Places.NOWHERE) {
            move(visit, Ground.NONE);
            return false;
        }
        move(visit, places.slot);
        return true;
    }

    /** Takes all changes back, and forgets them. */
    void takeBack() {
        for (int i = visitCount - 1; i >= 0; i--) {
            ledger.move(visits[i], slotsBefore[i]);
        }
        for (int i = schoolCount - 1; i >= 0; i--) {
            ledger.give(schools[i], partnersBefore[i]);
        }
        forget();
    }

    /** Leaves the ledger as it is now. */
    void forget() {
        for (int i = 0; i < visitCount; i++) {
            visitSeen[visits[i]] = false;
        }
        for (int i = 0; i < schoolCount; i++) {
            schoolSeen[schools[i]] = false;
        }
        visitCount = 0;
        schoolCount = 0;
    }

    /** What the changes come to: schools with their partner, visits with their slot; empty where nothing differs. */
    Outcome outcome() {
        int changedSchools = 0;
        int[] school = new int[2 * schoolCount];
        for (int i = 0; i < schoolCount; i++) {
            if (ledger.partnerOf[schools[i]] != partnersBefore[i]) {
                school[changedSchools++] = schools[i];
                school[changedSchools++] = ledger.partnerOf[schools[i]];
            }
        }
        int changedVisits = 0;
        int[] visit = new int[2 * visitCount];
        for (int i = 0; i < visitCount; i++) {
            if (ledger.slotOf[visits[i]] != slotsBefore[i]) {
                visit[changedVisits++] = visits[i];
                visit[changedVisits++] = ledger.slotOf[visits[i]];
            }
        }
        return new Outcome(Arrays.copyOf(school, changedSchools), Arrays.copyOf(visit, changedVisits));
    }

    /** Pairs of school and partner, and pairs of visit and slot. */
    record Outcome(int[] schools, int[] visits) {
        static final Outcome NOTHING = new Outcome(new int[0], new int[0]);

        boolean isEmpty() {
            return schools.length == 0 && visits.length == 0;
        }
    }
}
