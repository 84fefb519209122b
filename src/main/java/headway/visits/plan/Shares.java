package headway.visits.plan;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Fair shares: of the work among partners, of a school's reports among terms. */
final class Shares {

    private Shares() {}

    /** Each partner's share of all work in proportion to contracted time, in half-days, rounded. */
    static int[] of(Ground ground) {
        long[] contracted = IntStream.range(0, ground.partners)
                .mapToLong(p -> contracted(ground, p))
                .toArray();
        long all = Math.max(1, Arrays.stream(contracted).sum());
        long work = 0;
        for (int v = 0; v < ground.visits; v++) {
            boolean gone = ground.pinned[v] && ground.bookedPartner[v] == Ground.NONE;
            work += gone ? 0 : ground.work[v];
        }
        int[] shares = new int[ground.partners];
        for (int p = 0; p < ground.partners; p++) {
            shares[p] = (int) Math.round((double) work * contracted[p] / all);
        }
        return shares;
    }

    /** Half-days contracted; where nothing limits, the half-days at work. */
    private static long contracted(Ground ground, int p) {
        long byTerm = 0;
        for (int t = 0; t < ground.terms; t++) {
            byTerm += Math.min(ground.termLimit[p][t], workingHalfDays(ground, p, t));
        }
        return Math.min(byTerm, ground.totalLimit[p]);
    }

    private static long workingHalfDays(Ground ground, int p, int term) {
        long count = 0;
        for (int slot = 0; slot < ground.calendar.slots(); slot++) {
            if (ground.works[p][slot] && ground.calendar.terms[slot >> 1] == term) {
                count++;
            }
        }
        return count;
    }

    /**
     * Most reports of a school in each term: the lowest level to which the terms still open can be filled so that all
     * reports find a term. What is pinned stays as it is, and breaks nothing by itself.
     */
    static int[] reports(Ground ground, int school) {
        int[] pinned = new int[ground.terms];
        int toPlan = 0;
        for (int v : ground.visitsOf[school]) {
            if (!ground.visit(v).reported()) {
                continue;
            }
            if (!ground.pinned[v]) {
                toPlan++;
            } else {
                int term = ground.calendar.terms[ground.bookedSlot[v] >> 1];
                if (term != Ground.NONE) {
                    pinned[term]++;
                }
            }
        }
        boolean[] open = ground.calendar.openTerms(ground.terms);
        int level = 0;
        while (room(pinned, open, level) < toPlan && level < ground.visits) {
            level++;
        }
        int[] limit = new int[ground.terms];
        for (int t = 0; t < ground.terms; t++) {
            limit[t] = Math.max(level, pinned[t]);
        }
        return limit;
    }

    private static int room(int[] pinned, boolean[] open, int level) {
        int room = 0;
        for (int t = 0; t < pinned.length; t++) {
            room += open[t] ? Math.max(0, level - pinned[t]) : 0;
        }
        return room;
    }
}
