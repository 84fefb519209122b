package headway.visits.plan;

import java.util.random.RandomGenerator;

/** Finds the cheapest slot for a visit that has none, among those that break no hard rule. */
final class Places {

    static final long NOWHERE = Long.MAX_VALUE;

    /** A way by a third place is never shorter, but for rounding to whole units and a weight of some points for each. */
    private static final long ROUNDING_UNITS = 2;

    private final Ledger ledger;
    private final Ground ground;
    /** Of 1,024 slots so many are overlooked, so that the same choice does not come out each time. */
    private final int overlooked;

    private final long rounding;
    private final boolean[] termOpen;
    /** The slot found last; none where there is none. */
    int slot;

    Places(Ledger ledger, int overlooked) {
        this.ledger = ledger;
        this.ground = ledger.ground;
        this.rounding = ROUNDING_UNITS * ledger.weights.travel;
        this.overlooked = overlooked;
        this.termOpen = new boolean[ground.terms];
    }

    /** What the cheapest slot costs with a partner, without what the partner costs by itself; NOWHERE if there is none. */
    long cheapest(int visit, int partner, RandomGenerator random) {
        slot = Ground.NONE;
        if (!ground.masters[visit][partner]
                || ledger.worked(partner) + ground.work[visit] > ground.totalLimit[partner]
                || !openTerms(visit, partner)) {
            return NOWHERE;
        }
        boolean[] open = ledger.open(partner);
        boolean whole = ground.length[visit] == 2;
        int school = ground.schoolOf[visit];
        boolean timely = ground.priority[school] > 0 || ground.inspectionDay[school] != Ground.NONE;
        // What a visit can save its school at most by lying early or before an inspection.
        long saved = timely ? ledger.schoolSoft(school) : 0;
        long spread = ledger.weights.spread;
        int[] order = ground.slotsByWish[visit];
        int[] weeksOff = ground.weeksOffByWish[visit];
        long best = NOWHERE;
        for (int i = 0; i < order.length; i++) {
            if (best != NOWHERE && spread * weeksOff[i] - saved - rounding >= best) {
                break;
            }
            int each = order[i];
            if (!open[each] || whole && !open[each | 1] || !termOpen(each)) {
                continue;
            }
            long points = ledger.visitSoft(visit, partner, each);
            if (points - saved - rounding >= best || overlooked > 0 && random.nextInt(1024) < overlooked) {
                continue;
            }
            points += dayPoints(visit, partner, each);
            if (points - saved < best && keepsGap(visit, each)) {
                points += timely ? withVisit(visit, each) - saved : 0;
                if (points < best) {
                    best = points;
                    slot = each;
                }
            }
        }
        return best;
    }

    /** Whether the partner is at work and free in a slot; says nothing of the other hard rules. */
    boolean open(int visit, int partner, int each) {
        boolean[] open = ledger.open(partner);
        return open[each] && (ground.length[visit] == 1 || open[each | 1]);
    }

    /** Whether a slot breaks no hard rule for the visit with the partner. */
    boolean fits(int visit, int partner, int each) {
        return ground.masters[visit][partner]
                && open(visit, partner, each)
                && ledger.worked(partner) + ground.work[visit] <= ground.totalLimit[partner]
                && openTerms(visit, partner)
                && termOpen(each)
                && keepsGap(visit, each);
    }

    private boolean termOpen(int each) {
        int term = ground.calendar.terms[each >> 1];
        return term == Ground.NONE || termOpen[term];
    }

    private boolean openTerms(int visit, int partner) {
        boolean any = false;
        int school = ground.schoolOf[visit];
        for (int term = 0; term < ground.terms; term++) {
            boolean room = ledger.worked(partner, term) + ground.work[visit] <= ground.termLimit[partner][term];
            termOpen[term] =
                    room && (!ground.reported[visit] || reports(school, term) < ground.reportLimit[school][term]);
            any |= termOpen[term];
        }
        return any;
    }

    private int reports(int school, int term) {
        int reports = 0;
        for (int v : ground.visitsOf[school]) {
            int at = ledger.at[v];
            if (at != Ground.NONE && ground.reported[v] && ground.calendar.terms[at >> 1] == term) {
                reports++;
            }
        }
        return reports;
    }

    private boolean keepsGap(int visit, int each) {
        int school = ground.schoolOf[visit];
        int[] days = ground.calendar.epochDays;
        for (int v : ground.visitsOf[school]) {
            int at = ledger.at[v];
            if (at != Ground.NONE && v != visit && Math.abs(days[at >> 1] - days[each >> 1]) < ground.gap[school]) {
                return false;
            }
        }
        return true;
    }

    private long dayPoints(int visit, int partner, int each) {
        Day day = ledger.day(partner, each >> 1);
        int school = ground.schoolOf[visit];
        int[] fromHome = ground.distances.fromHome[partner];
        if (day.count == 0) {
            return ledger.weights.travel * 2 * fromHome[school];
        }
        boolean morning = (each & 1) == 0;
        int next = ground.schoolOf[day.visits[morning ? 0 : day.count - 1]];
        long way = fromHome[school] + ground.distances.between[school][next] - fromHome[next];
        return ledger.weights.travel * way + (ground.distances.oneCluster[school][next] ? 0 : ledger.weights.cluster);
    }

    private long withVisit(int visit, int each) {
        ledger.at[visit] = each;
        long points = ledger.schoolSoft(ground.schoolOf[visit]);
        ledger.at[visit] = Ground.NONE;
        return points;
    }
}
