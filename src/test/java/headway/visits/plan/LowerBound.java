package headway.visits.plan;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Soft points below which no plan can come that breaks no hard rule and places every visit. It adds two parts that count
 * different costs, so that their sum is a bound as well.
 *
 * <p><b>Time.</b> Early first visits and inspection windows. Each school by itself: some visit is its first, and some visit
 * or none its last before the window, each on a day that the school allows; the least that either can cost is a bound.
 *
 * <p><b>Way, spread, work and partners.</b> A half-day's visit v to a school s is alone on its day, or shares it with one
 * other visit w to another school t, since two half-days make a day and visits to one school keep a gap. Sharing costs
 * e(v,w): the way d(s,t), the change of cluster, and the weeks by which the two must leave their wished weeks to meet. Give
 * every visit a number y with y(v) + y(w) ≤ e(v,w) for all pairs. Then a day with v and w of a partner at home in h costs
 * d(h,s) + d(t,h) + e(v,w) or more, so at least [d(h,s) + y(v)] + [d(h,t) + y(w)]; a day with v alone costs 2 d(h,s) or more.
 * So each visit costs at least d(h,s) + min(y(v), d(h,s)), and a whole day 2 d(h,s): a price that depends on visit and
 * partner only. Any such y will do; those taken are the dual prices of the assignment problem over e, halved between row and
 * column. With continuity it makes a price for giving a school to a partner. Giving schools to partners at these prices, with the balance of work, is relaxed: a
 * school's work may be divided among partners half-day by half-day, each at its share of the price, within a partner's
 * contracted work. The price of balance is convex, so the cheapest division is a minimum-cost flow, which is found exactly.
 * Every plan gives such a division at no more than its own cost, so the flow is a bound.
 */
final class LowerBound {

    /** Prices of the flow are whole numbers of ten-thousandths of a point, rounded down. */
    private static final long SCALE = 10_000;

    /** Against rounding of the prices. */
    private static final double SLACK = 1e-6;

    private static final double NEVER = 1e7;
    private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final Ground ground;
    private final LedgerWeights weights;
    private final double[] pairing;

    LowerBound(PlanProblem problem, PlanWeights weights) {
        this.ground = new Ground(problem);
        this.weights = new LedgerWeights(weights);
        for (int v = 0; v < ground.visits; v++) {
            if (ground.pinned[v] || ground.bookedSlot[v] != Ground.NONE) {
                throw new IllegalArgumentException("The bound is for plans that start from nothing.");
            }
        }
        this.pairing = pairing();
    }

    /** The bound and its parts, in points. */
    record Bound(double time, double flow) {
        double points() {
            return time + flow;
        }
    }

    Bound bound() {
        double time = 0;
        for (int s = 0; s < ground.schools; s++) {
            time += time(s);
        }
        return new Bound(time, flow());
    }

    /** The number y of each half-day's visit: the best prices of pairs, with the nearest possible home for one alone. */
    private double[] pairing() {
        int[] half = IntStream.range(0, ground.visits)
                .filter(v -> ground.length[v] == 1)
                .toArray();
        double[] alone = new double[ground.visits];
        for (int v : half) {
            int s = ground.schoolOf[v];
            alone[v] = IntStream.of(ground.candidates[s])
                    .mapToDouble(p -> (double) weights.travel * ground.distances.fromHome[p][s])
                    .min()
                    .orElse(0);
        }
        double[] prices =
                Assignment.prices(half.length, (i, j) -> i == j ? 2 * alone[half[i]] : pair(half[i], half[j]));
        double[] y = new double[ground.visits];
        for (int i = 0; i < half.length; i++) {
            // Held to pairs only: prices of those alone were a guess at their partner.
            y[half[i]] = prices[i] - SLACK;
        }
        return y;
    }

    /** What sharing a day costs two visits beside the ways from and to home; not to be had for two of one school. */
    private double pair(int v, int w) {
        int s = ground.schoolOf[v];
        int t = ground.schoolOf[w];
        if (s == t) {
            return NEVER;
        }
        return weights.travel * ground.distances.between[s][t]
                + (ground.distances.oneCluster[s][t] ? 0 : weights.cluster)
                + weights.spread * weeksApart(v, w);
    }

    /** Weeks by which two visits must leave their wished weeks, beyond the tolerance, to lie in one week. */
    private int weeksApart(int v, int w) {
        int least = Integer.MAX_VALUE;
        for (int week = 0; week < ground.calendar.weekCount; week++) {
            least = Math.min(least, ground.weeksOff[v][week] + ground.weeksOff[w][week]);
        }
        return least;
    }

    /** Spread is counted with the pairs, so it is left out here. */
    private double time(int s) {
        int[] mine = ground.visitsOf[s];
        if (mine.length == 0 || ground.priority[s] == 0 && ground.inspectionDay[s] == Ground.NONE) {
            return 0;
        }
        int[] at = new int[ground.visits];
        Arrays.fill(at, Ground.NONE);
        double early = Double.MAX_VALUE;
        double before = Double.MAX_VALUE;
        for (int v : mine) {
            for (int slot : ground.slots[v]) {
                at[v] = slot;
                early = Math.min(early, weights.earlyFirst * SoftRules.earlyFirst(ground, s, at));
                before = Math.min(before, weights.beforeInspection * SoftRules.beforeInspection(ground, s, at));
                at[v] = Ground.NONE;
            }
        }
        return early == Double.MAX_VALUE ? 0 : early + before;
    }

    /** What giving the school to the partner costs at least: its visits' ways and the change of partner. */
    private double price(int s, int p) {
        double home = (double) weights.travel * ground.distances.fromHome[p][s];
        double price = weights.continuity * SoftRules.continuity(ground, s, p);
        for (int v : ground.visitsOf[s]) {
            if (!ground.masters[v][p]) {
                return IMPOSSIBLE;
            }
            price += home + (ground.length[v] == 2 ? home : Math.min(pairing[v], home));
        }
        return price;
    }

    /** Successive cheapest paths from schools to partners, whose next half-day of work costs ever more. */
    private double flow() {
        int n = ground.schools;
        int m = ground.partners;
        long[][] unit = new long[n][m];
        int[] left = new int[n];
        double fixed = 0;
        for (int s = 0; s < n; s++) {
            int work = 0;
            for (int v : ground.visitsOf[s]) {
                work += ground.work[v];
            }
            left[s] = work;
            Arrays.fill(unit[s], IMPOSSIBLE);
            double least = Double.MAX_VALUE;
            for (int p : ground.candidates[s]) {
                double price = price(s, p);
                least = Math.min(least, price);
                unit[s][p] = price >= IMPOSSIBLE || work == 0 ? IMPOSSIBLE : (long) (price * SCALE / work);
            }
            fixed += work == 0 && least < IMPOSSIBLE ? least : 0;
        }
        int[] limit = new int[m];
        for (int p = 0; p < m; p++) {
            long terms = 0;
            for (int t = 0; t < ground.terms; t++) {
                terms += ground.termLimit[p][t];
            }
            limit[p] = (int) Math.min(terms, ground.totalLimit[p]);
        }
        return fixed + new WorkFlow(unit, left, limit, this::balance).cost() / (double) SCALE;
    }

    private long balance(int partner, int worked) {
        return SCALE * weights.balance * SoftRules.balance(ground, partner, worked);
    }
}
