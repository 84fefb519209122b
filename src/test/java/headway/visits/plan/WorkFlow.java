package headway.visits.plan;

import java.util.Arrays;

/**
 * The cheapest division of schools' work among partners, half-day by half-day: a minimum-cost flow by successive cheapest
 * paths over the partners, exact because a partner's next half-day never costs less than the one before.
 */
final class WorkFlow {

    private static final long FAR = Long.MAX_VALUE / 4;

    /** What a partner's work costs in all. */
    interface Convex {
        long cost(int partner, int worked);
    }

    private final long[][] unit;
    private final int[] work;
    private final int[] limit;
    private final Convex balance;
    private final int[][] flow;
    private final int[] worked;

    WorkFlow(long[][] unit, int[] work, int[] limit, Convex balance) {
        this.unit = unit;
        this.work = work;
        this.limit = limit;
        this.balance = balance;
        this.flow = new int[work.length][limit.length];
        this.worked = new int[limit.length];
    }

    long cost() {
        long cost = 0;
        for (int p = 0; p < limit.length; p++) {
            cost += balance.cost(p, 0);
        }
        for (int s = 0; s < work.length; s++) {
            for (int i = 0; i < work[s]; i++) {
                cost += push(s);
            }
        }
        return cost;
    }

    /** Gives one more half-day of the school to the partners, shifting other schools' work where that is cheaper. */
    private long push(int school) {
        int m = limit.length;
        // What it costs to move one half-day from a partner to another, by the school for which that is cheapest.
        long[][] shift = new long[m][m];
        int[][] by = new int[m][m];
        for (long[] row : shift) {
            Arrays.fill(row, FAR);
        }
        for (int s = 0; s < work.length; s++) {
            for (int from = 0; from < m; from++) {
                if (flow[s][from] > 0) {
                    for (int to = 0; to < m; to++) {
                        long change = unit[s][to] >= FAR ? FAR : unit[s][to] - unit[s][from];
                        if (to != from && change < shift[from][to]) {
                            shift[from][to] = change;
                            by[from][to] = s;
                        }
                    }
                }
            }
        }
        long[] dist = unit[school].clone();
        int[] before = new int[m];
        Arrays.fill(before, -1);
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int from = 0; from < m; from++) {
                for (int to = 0; to < m; to++) {
                    if (dist[from] < FAR && shift[from][to] < FAR && dist[from] + shift[from][to] < dist[to]) {
                        dist[to] = dist[from] + shift[from][to];
                        before[to] = from;
                        changed = true;
                    }
                }
            }
        }
        int end = -1;
        long least = FAR;
        for (int p = 0; p < m; p++) {
            if (worked[p] < limit[p] && dist[p] < FAR) {
                long total = dist[p] + balance.cost(p, worked[p] + 1) - balance.cost(p, worked[p]);
                if (total < least) {
                    least = total;
                    end = p;
                }
            }
        }
        if (end < 0) {
            throw new IllegalStateException("The work is more than is contracted.");
        }
        worked[end]++;
        int to = end;
        while (before[to] >= 0) {
            int from = before[to];
            int s = by[from][to];
            flow[s][from]--;
            flow[s][to]++;
            to = from;
        }
        flow[school][to]++;
        return least;
    }
}
