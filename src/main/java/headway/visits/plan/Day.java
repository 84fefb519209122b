package headway.visits.plan;

import java.util.Arrays;

/** A partner's visits on one day, in the order of their slots, and what the day costs. */
final class Day {

    int[] visits = new int[2];
    int count;
    int hard;
    long soft;

    void add(int visit, int[] at) {
        if (count == visits.length) {
            visits = Arrays.copyOf(visits, count * 2);
        }
        int place = count++;
        while (place > 0 && later(visits[place - 1], visit, at)) {
            visits[place] = visits[place - 1];
            place--;
        }
        visits[place] = visit;
    }

    /** By number where the slot is the same, so that the order never depends on the past. */
    private static boolean later(int one, int other, int[] at) {
        return at[one] > at[other] || at[one] == at[other] && one > other;
    }

    void remove(int visit) {
        int place = 0;
        while (visits[place] != visit) {
            place++;
        }
        System.arraycopy(visits, place + 1, visits, place, count - place - 1);
        count--;
    }
}
