package headway.visits.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Soft points below which no plan can come that breaks no hard rule and places every visit. It adds two parts that count
 * different costs, so that their sum is a bound as well.
 *
 * <p><b>Time.</b> Early first visits, inspection windows and spread. Each school by itself: whatever the plan, some visit
 * of the school is its first in some week, and some visit (or none) is its last before the window. The least, over all such
 * choices that the school's own days allow, of what those one or two visits cost is a bound for the school; other visits
 * cost nothing or more.
 *
 * <p><b>Way, work and partners.</b> A half-day's visit to s is alone on its day, or shares it with one other visit t (two
 * half-days make a day). Give every school a number y with y(s) + y(t) ≤ d(s,t) + c(s,t) for all pairs, c being the cost of
 * changing cluster. Then a day with s and t of a partner at home in h costs d(h,s) + d(s,t) + c(s,t) + d(t,h), at least
 * [d(h,s) + y(s)] + [d(h,t) + y(t)]; a day with s alone costs 2 d(h,s). So each visit costs at least d(h,s) + min(y(s),
 * d(h,s)), a whole day exactly 2 d(h,s): a price that depends on school and partner only. With continuity it makes a price
 * for giving a school to a partner. Giving schools to partners at these prices, with the balance of work, is relaxed: a
 * school's work may be divided among partners half-day by half-day, each at its share of the price, within a partner's
 * contracted work. The price of balance is convex, so the cheapest division is a minimum-cost flow, which is found exactly.
 * Every plan gives such a division at no more than its own cost, so the flow is a bound.
 */
final class LowerBound {

    /** Prices of the flow are whole numbers of ten-thousandths of a point, rounded down. */
    private static final long SCALE = 10_000;

    private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final Ground ground;
    private final Ledger.Weights weights;
    private final double[] pairing;

    LowerBound(PlanProblem problem, PlanWeights weights) {
        this.ground = new Ground(problem);
        this.weights = new Ledger.Weights(weights);
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

    /** Raises each school's number in turn as far as the pairs allow, until none can be raised. */
    private double[] pairing() {
        int n = ground.schools;
        double[] y = new double[n];
        List<Integer> visited = new ArrayList<>();
        for (int s = 0; s < n; s++) {
            if (ground.visitsOf[s].length > 0) {
                visited.add(s);
            }
        }
        for (int s : visited) {
            double nearest = Double.MAX_VALUE;
            for (int t : visited) {
                nearest = t == s ? nearest : Math.min(nearest, pair(s, t));
            }
            y[s] = nearest == Double.MAX_VALUE ? 0 : nearest / 2;
        }
        visited.sort((one, other) -> Integer.compare(halfDayVisits(other), halfDayVisits(one)));
        for (int round = 0; round < 3; round++) {
            for (int s : visited) {
                double most = Double.MAX_VALUE;
                for (int t : visited) {
                    most = t == s ? most : Math.min(most, pair(s, t) - y[t]);
                }
                y[s] = most == Double.MAX_VALUE ? y[s] : Math.max(y[s], most);
            }
        }
        return y;
    }

    private int halfDayVisits(int school) {
        return (int) Arrays.stream(ground.visitsOf[school])
                .filter(v -> ground.length[v] == 1)
                .count();
    }

    private double pair(int s, int t) {
        return weights.travel * ground.distances.between[s][t]
                + (ground.distances.oneCluster[s][t] ? 0 : weights.cluster);
    }

    private double time(int s) {
        int[] mine = ground.visitsOf[s];
        int[] at = new int[ground.visits];
        Arrays.fill(at, Ground.NONE);
        if (mine.length == 0 || ground.priority[s] == 0 && ground.inspectionDay[s] == Ground.NONE) {
            return 0;
        }
        double least = Double.MAX_VALUE;
        // The first visit and the last before the window, each with the first slot of each week and day that differs.
        for (int first : mine) {
            for (int one : ground.slots[first]) {
                at[first] = one;
                double early = weights.earlyFirst * SoftRules.earlyFirst(ground, s, at)
                        + weights.spread * SoftRules.spread(ground, first, one);
                if (early >= least) {
                    at[first] = Ground.NONE;
                    continue;
                }
                least = Math.min(least, early + weights.beforeInspection * SoftRules.beforeInspection(ground, s, at));
                for (int last : mine) {
                    if (last != first && ground.inspectionDay[s] != Ground.NONE) {
                        for (int other : ground.slots[last]) {
                            double spread = weights.spread * SoftRules.spread(ground, last, other);
                            if (other > one && early + spread < least) {
                                at[last] = other;
                                least = Math.min(
                                        least,
                                        early
                                                + spread
                                                + weights.beforeInspection * SoftRules.beforeInspection(ground, s, at));
                            }
                        }
                        at[last] = Ground.NONE;
                    }
                }
                at[first] = Ground.NONE;
            }
        }
        return least == Double.MAX_VALUE ? 0 : least;
    }

    /** What giving the school to the partner costs at least: its visits' ways and the change of partner. */
    private double price(int s, int p) {
        double home = (double) weights.travel * ground.distances.fromHome[p][s];
        double price = weights.continuity * SoftRules.continuity(ground, s, p);
        for (int v : ground.visitsOf[s]) {
            if (!ground.masters[v][p]) {
                return IMPOSSIBLE;
            }
            price += home + (ground.length[v] == 2 ? home : Math.min(pairing[s], home));
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
