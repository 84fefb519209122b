package headway.visits.plan;

/** What should hold, one method for each rule: by how much it is broken at one spot, before the weight. */
final class SoftRules {

    private SoftRules() {}

    /** 1 where a school that has a partner gets another one. */
    static int continuity(Ground ground, int school, int partner) {
        int current = ground.currentPartner[school];
        return current == Ground.NONE || partner == Ground.NONE || current == partner ? 0 : 1;
    }

    /** School weeks between the visit and its wished week, beyond the tolerance. */
    static int spread(Ground ground, int visit, int slot) {
        return ground.weeksOff[visit][ground.calendar.weeks[slot >> 1]];
    }

    /** Square of the half-days by which a partner's work differs from the fair share. */
    static long balance(Ground ground, int partner, int worked) {
        long off = (long) worked - ground.share[partner];
        return off * off;
    }

    /** The way from home over the day's schools and home again, in units of 100 metres. */
    static int travel(Ground ground, int partner, Day day) {
        if (day.count == 0) {
            return 0;
        }
        int[] fromHome = ground.distances.fromHome[partner];
        int here = ground.schoolOf[day.visits[0]];
        int way = fromHome[here];
        for (int i = 1; i < day.count; i++) {
            int next = ground.schoolOf[day.visits[i]];
            way += ground.distances.between[here][next];
            here = next;
        }
        return way + fromHome[here];
    }

    /** Steps of a partner's day from one cluster to another. */
    static int cluster(Ground ground, Day day) {
        int steps = 0;
        for (int i = 1; i < day.count; i++) {
            int here = ground.schoolOf[day.visits[i - 1]];
            steps += ground.distances.oneCluster[here][ground.schoolOf[day.visits[i]]] ? 0 : 1;
        }
        return steps;
    }

    /** 1 on a weekday that the partner does not prefer. */
    static int preferredDay(Ground ground, int partner, int slot) {
        return ground.prefers[partner][slot >> 1] ? 0 : 1;
    }

    /** School weeks by which the first visit from the plan's start on comes late, times the school's priority. */
    static long earlyFirst(Ground ground, int school, int[] at) {
        if (ground.priority[school] == 0) {
            return 0;
        }
        boolean any = false;
        int first = ground.calendar.weekCount;
        for (int v : ground.visitsOf[school]) {
            if (!ground.past[v]) {
                any = true;
                if (at[v] != Ground.NONE) {
                    first = Math.min(first, ground.calendar.weeks[at[v] >> 1]);
                }
            }
        }
        int due = ground.calendar.firstWeek + ground.problem.settings().earlyWeeks() - 1;
        return any ? (long) ground.priority[school] * Math.max(0, first - due) : 0;
    }

    /** School weeks between the last visit before an inspection window and its opening, beyond those wished. */
    static int beforeInspection(Ground ground, int school, int[] at) {
        int opens = ground.inspectionDay[school];
        if (opens == Ground.NONE) {
            return 0;
        }
        boolean any = false;
        int last = 0;
        for (int v : ground.visitsOf[school]) {
            any |= !ground.past[v];
            if (at[v] != Ground.NONE && ground.calendar.epochDays[at[v] >> 1] < opens) {
                last = Math.max(last, ground.calendar.weeks[at[v] >> 1]);
            }
        }
        int wished = ground.problem.settings().inspectionWeeks();
        return any ? Math.max(0, ground.inspectionWeek[school] - last - wished) : 0;
    }

    /** 1 where a visit planned before lies elsewhere or with another partner, or nowhere. */
    static int moved(Ground ground, int visit, int partner, int slot) {
        boolean before = ground.bookedSlot[visit] != Ground.NONE && !ground.pinned[visit];
        return before && (slot != ground.bookedSlot[visit] || partner != ground.bookedPartner[visit]) ? 1 : 0;
    }
}
