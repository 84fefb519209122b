package headway.visits.plan;

import java.util.Arrays;

/**
 * A plan in numbers, whose costs are kept up to date with every change. Costs belong to spots: a visit, a school, a
 * partner's day, a partner's term, a partner; a change works the spots out anew that it touches.
 */
final class Ledger {

    final Ground ground;
    /** The partner of each school, and the slot given to each visit; a visit lies nowhere while its school has no partner. */
    final int[] partnerOf;

    final int[] slotOf;
    /** Where each visit lies, and with whom it counts; none where it has no place. */
    final int[] at;

    final int[] with;
    private final int[][] taken;
    /** By partner and slot: at work and without a visit. */
    private final boolean[][] open;

    private final Day[][] days;
    private final int[][] termWork;
    private final int[] work;
    private final int[] visitHard;
    private final long[] visitSoft;
    private final int[] schoolHard;
    private final long[] schoolSoft;
    final LedgerWeights weights;

    private long hard;
    private long medium;
    private long soft;

    Ledger(Ground ground, PlanWeights weights) {
        this.ground = ground;
        this.weights = new LedgerWeights(weights);
        partnerOf = filled(ground.schools);
        slotOf = filled(ground.visits);
        at = filled(ground.visits);
        with = filled(ground.visits);
        taken = new int[ground.partners][ground.calendar.slots()];
        open = new boolean[ground.partners][];
        Arrays.setAll(open, p -> ground.works[p].clone());
        days = new Day[ground.partners][ground.calendar.days()];
        for (Day[] row : days) {
            Arrays.setAll(row, day -> new Day());
        }
        termWork = new int[ground.partners][ground.terms];
        work = new int[ground.partners];
        visitHard = new int[ground.visits];
        visitSoft = new long[ground.visits];
        schoolHard = new int[ground.schools];
        schoolSoft = new long[ground.schools];
        for (int p = 0; p < ground.partners; p++) {
            soft += weights.of(PlanRule.BALANCE) * SoftRules.balance(ground, p, 0);
        }
        for (int v = 0; v < ground.visits; v++) {
            nowhere(v);
            if (ground.pinned[v]) {
                slotOf[v] = ground.bookedSlot[v];
                put(v, ground.bookedPartner[v], ground.bookedSlot[v]);
            }
        }
        for (int s = 0; s < ground.schools; s++) {
            medium++;
            school(s);
        }
    }

    private static int[] filled(int length) {
        int[] none = new int[length];
        Arrays.fill(none, Ground.NONE);
        return none;
    }

    long hard() {
        return hard;
    }

    long medium() {
        return medium;
    }

    long soft() {
        return soft;
    }

    PlanScore score() {
        return new PlanScore(hard, medium, soft);
    }

    int worked(int partner) {
        return work[partner];
    }

    int worked(int partner, int term) {
        return termWork[partner][term];
    }

    boolean free(int partner, int slot) {
        return taken[partner][slot] == 0;
    }

    /** The slots in which a partner is at work and has no visit; not to be written to. */
    boolean[] open(int partner) {
        return open[partner];
    }

    Day day(int partner, int day) {
        return days[partner][day];
    }

    /** Gives a school to a partner, or to none; its visits keep their slots. */
    void give(int school, int partner) {
        int before = partnerOf[school];
        if (before == partner) {
            return;
        }
        for (int v : ground.visitsOf[school]) {
            if (!ground.pinned[v] && at[v] != Ground.NONE) {
                take(v);
            }
        }
        medium += (partner == Ground.NONE ? 1 : 0) - (before == Ground.NONE ? 1 : 0);
        hard -= schoolPartner(school, before);
        soft -= weights.continuity * SoftRules.continuity(ground, school, before);
        partnerOf[school] = partner;
        hard += schoolPartner(school, partner);
        soft += weights.continuity * SoftRules.continuity(ground, school, partner);
        if (partner != Ground.NONE) {
            for (int v : ground.visitsOf[school]) {
                if (!ground.pinned[v] && slotOf[v] != Ground.NONE) {
                    put(v, partner, slotOf[v]);
                }
            }
        }
        school(school);
    }

    private int schoolPartner(int school, int partner) {
        return partner == Ground.NONE
                ? 0
                : HardRules.phase(ground, school, partner)
                        + HardRules.conflict(ground, school, partner)
                        + HardRules.partnerFixed(ground, school, partner);
    }

    /** Puts a visit into a slot, or into none. */
    void move(int visit, int slot) {
        if (slotOf[visit] == slot) {
            return;
        }
        int school = ground.schoolOf[visit];
        if (at[visit] != Ground.NONE) {
            take(visit);
        }
        slotOf[visit] = slot;
        if (slot != Ground.NONE && partnerOf[school] != Ground.NONE) {
            put(visit, partnerOf[school], slot);
        }
        school(school);
    }

    private void nowhere(int visit) {
        medium += unplaced(visit);
        visitSoft[visit] = weights.kept(ground, visit) * SoftRules.moved(ground, visit, Ground.NONE, Ground.NONE);
        soft += visitSoft[visit];
    }

    private int unplaced(int visit) {
        return 1 + ground.priority[ground.schoolOf[visit]];
    }

    private void put(int visit, int partner, int slot) {
        medium -= unplaced(visit);
        soft -= visitSoft[visit];
        at[visit] = slot;
        with[visit] = partner;
        visitHard[visit] = visitHard(visit, partner, slot);
        visitSoft[visit] = visitSoft(visit, partner, slot);
        hard += visitHard[visit];
        soft += visitSoft[visit];
        if (partner != Ground.NONE) {
            day(partner, visit, slot, true);
            work(partner, ground.calendar.terms[slot >> 1], ground.work[visit]);
        }
    }

    private void take(int visit) {
        int partner = with[visit];
        int slot = at[visit];
        if (partner != Ground.NONE) {
            day(partner, visit, slot, false);
            work(partner, ground.calendar.terms[slot >> 1], -ground.work[visit]);
        }
        at[visit] = Ground.NONE;
        with[visit] = Ground.NONE;
        hard -= visitHard[visit];
        soft -= visitSoft[visit];
        visitHard[visit] = 0;
        nowhere(visit);
    }

    private int visitHard(int visit, int partner, int slot) {
        if (ground.past[visit]) {
            return 0;
        }
        // Almost always the slot is one that the problem allows.
        int byDate = ground.allowed[visit][slot] ? 0 : byDate(visit, slot);
        return partner == Ground.NONE
                ? byDate
                : byDate + HardRules.focus(ground, visit, partner) + HardRules.leave(ground, visit, partner, slot);
    }

    private int byDate(int visit, int slot) {
        return HardRules.termTime(ground, slot)
                + HardRules.window(ground, visit, slot)
                + HardRules.wholeDay(ground, visit, slot)
                + HardRules.blocked(ground, slot, ground.school(ground.schoolOf[visit]));
    }

    long visitSoft(int visit, int partner, int slot) {
        if (ground.past[visit]) {
            return 0;
        }
        long points = weights.spread * SoftRules.spread(ground, visit, slot)
                + weights.kept(ground, visit) * SoftRules.moved(ground, visit, partner, slot);
        return partner == Ground.NONE
                ? points
                : points + weights.preferredDay * SoftRules.preferredDay(ground, partner, slot);
    }

    private void take(int partner, int slot, int by) {
        taken[partner][slot] += by;
        open[partner][slot] = taken[partner][slot] == 0 && ground.works[partner][slot];
    }

    private void day(int partner, int visit, int slot, boolean add) {
        int by = add ? 1 : -1;
        take(partner, slot, by);
        if (ground.length[visit] == 2 && (slot & 1) == 0) {
            take(partner, slot | 1, by);
        }
        Day day = days[partner][slot >> 1];
        hard -= day.hard;
        soft -= day.soft;
        if (add) {
            day.add(visit, at);
        } else {
            day.remove(visit);
        }
        day.hard = HardRules.doubleBooking(ground, day, at);
        day.soft = ground.calendar.past[slot >> 1] ? 0 : daySoft(partner, day);
        hard += day.hard;
        soft += day.soft;
    }

    private long daySoft(int partner, Day day) {
        return weights.travel * SoftRules.travel(ground, partner, day)
                + weights.cluster * SoftRules.cluster(ground, day);
    }

    private void work(int partner, int term, int halfDays) {
        if (term != Ground.NONE) {
            int limit = ground.termLimit[partner][term];
            hard -= HardRules.contract(termWork[partner][term], limit);
            termWork[partner][term] += halfDays;
            hard += HardRules.contract(termWork[partner][term], limit);
        }
        hard -= HardRules.contract(work[partner], ground.totalLimit[partner]);
        soft -= weights.balance * SoftRules.balance(ground, partner, work[partner]);
        work[partner] += halfDays;
        hard += HardRules.contract(work[partner], ground.totalLimit[partner]);
        soft += weights.balance * SoftRules.balance(ground, partner, work[partner]);
    }

    private void school(int school) {
        hard -= schoolHard[school];
        soft -= schoolSoft[school];
        schoolHard[school] = HardRules.gap(ground, school, at) + HardRules.reportsSpread(ground, school, at);
        schoolSoft[school] = schoolSoft(school);
        hard += schoolHard[school];
        soft += schoolSoft[school];
    }

    long schoolSoft(int school) {
        return weights.earlyFirst * SoftRules.earlyFirst(ground, school, at)
                + weights.beforeInspection * SoftRules.beforeInspection(ground, school, at);
    }
}
