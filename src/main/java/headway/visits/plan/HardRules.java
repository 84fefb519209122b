package headway.visits.plan;

/** What must hold, one method for each rule: how often it is broken at one spot, 0 where it holds. */
final class HardRules {

    private HardRules() {}

    static int phase(Ground ground, int school, int partner) {
        return ground.phaseFits[school][partner] ? 0 : 1;
    }

    static int conflict(Ground ground, int school, int partner) {
        return ground.conflict[school][partner] ? 1 : 0;
    }

    static int partnerFixed(Ground ground, int school, int partner) {
        return ground.fixedPartner[school] == Ground.NONE || ground.fixedPartner[school] == partner ? 0 : 1;
    }

    static int focus(Ground ground, int visit, int partner) {
        return ground.masters[visit][partner] ? 0 : 1;
    }

    /** Half-days of the visit on which the partner does not work. */
    static int leave(Ground ground, int visit, int partner, int slot) {
        boolean[] works = ground.works[partner];
        int away = works[slot] ? 0 : 1;
        return away + (ground.length[visit] == 2 && (slot & 1) == 0 && !works[slot | 1] ? 1 : 0);
    }

    static int termTime(Ground ground, int slot) {
        return ground.calendar.plannable[slot >> 1] ? 0 : 1;
    }

    static int window(Ground ground, int visit, int slot) {
        PlanVisit it = ground.visit(visit);
        var date = ground.calendar.date(slot);
        boolean early = it.earliest() != null && date.isBefore(it.earliest());
        boolean late = it.latest() != null && date.isAfter(it.latest());
        return early || late ? 1 : 0;
    }

    static int wholeDay(Ground ground, int visit, int slot) {
        return ground.length[visit] == 2 && (slot & 1) == 1 ? 1 : 0;
    }

    static int blocked(Ground ground, int slot, PlanSchool school) {
        return school.blocked().contains(ground.calendar.date(slot)) ? 1 : 0;
    }

    /** Whether the rules that know nothing of the partner or of other visits allow the slot. */
    static boolean allows(Ground ground, int visit, int slot, PlanSchool school) {
        return termTime(ground, slot)
                        + window(ground, visit, slot)
                        + wholeDay(ground, visit, slot)
                        + blocked(ground, slot, school)
                == 0;
    }

    /** Half-days beyond what is contracted. */
    static int contract(int worked, int limit) {
        return Math.max(0, worked - limit);
    }

    /** Pairs of visits on a partner's day that overlap. */
    static int doubleBooking(Ground ground, Day day, int[] at) {
        int pairs = 0;
        for (int i = 0; i < day.count; i++) {
            for (int j = i + 1; j < day.count; j++) {
                if (overlap(ground, day.visits[i], day.visits[j], at)) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    static boolean overlap(Ground ground, int one, int other, int[] at) {
        int from = at[one];
        int to = ground.length[one] == 2 ? from | 1 : from;
        int otherFrom = at[other];
        int otherTo = ground.length[other] == 2 ? otherFrom | 1 : otherFrom;
        return from <= otherTo && otherFrom <= to && !(ground.past[one] && ground.past[other]);
    }

    /** Pairs of a school's visits that lie too close together. */
    static int gap(Ground ground, int school, int[] at) {
        int[] mine = ground.visitsOf[school];
        int pairs = 0;
        for (int i = 0; i < mine.length; i++) {
            for (int j = i + 1; j < mine.length; j++) {
                if (tooClose(ground, school, mine[i], mine[j], at)) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    static boolean tooClose(Ground ground, int school, int one, int other, int[] at) {
        if (at[one] == Ground.NONE || at[other] == Ground.NONE || ground.past[one] && ground.past[other]) {
            return false;
        }
        int[] days = ground.calendar.epochDays;
        return Math.abs(days[at[one] >> 1] - days[at[other] >> 1]) < ground.gap[school];
    }

    /** Reports beyond the most in a term. */
    static int reportsSpread(Ground ground, int school, int[] at) {
        int over = 0;
        int[] mine = ground.visitsOf[school];
        for (int i = 0; i < mine.length; i++) {
            int term = reportTerm(ground, mine[i], at);
            if (term == Ground.NONE) {
                continue;
            }
            // Each report that is one too many, counting those before it in the list.
            int reports = 1;
            for (int j = 0; j < i; j++) {
                reports += reportTerm(ground, mine[j], at) == term ? 1 : 0;
            }
            over += reports > ground.reportLimit[school][term] ? 1 : 0;
        }
        return over;
    }

    private static int reportTerm(Ground ground, int visit, int[] at) {
        return ground.reported[visit] && at[visit] != Ground.NONE ? ground.calendar.terms[at[visit] >> 1] : Ground.NONE;
    }
}
