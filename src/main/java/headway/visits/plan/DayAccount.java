package headway.visits.plan;

import java.util.ArrayList;
import java.util.List;

/** What a partner's day costs: its way, its clusters, and visits that overlap. A way is shared among the day's visits. */
final class DayAccount {

    private final Account account;
    private final Ledger ledger;
    private final Ground ground;

    DayAccount(Account account, Ledger ledger) {
        this.account = account;
        this.ledger = ledger;
        this.ground = ledger.ground;
    }

    void write() {
        for (int p = 0; p < ground.partners; p++) {
            for (int d = 0; d < ground.calendar.days(); d++) {
                Day day = ledger.day(p, d);
                if (day.count > 0) {
                    overlaps(p, day);
                    if (!ground.calendar.past[d]) {
                        way(p, day);
                        clusters(p, day);
                    }
                }
            }
        }
    }

    private void overlaps(int p, Day day) {
        for (int i = 0; i < day.count; i++) {
            for (int j = i + 1; j < day.count; j++) {
                if (HardRules.overlap(ground, day.visits[i], day.visits[j], ledger.at)) {
                    account.atVisit(
                            PlanRule.DOUBLE_BOOKING,
                            day.visits[j],
                            1,
                            ground.partner(p).name() + " visits " + name(day.visits[i]) + " at the same time.");
                }
            }
        }
    }

    private void way(int p, Day day) {
        int way = SoftRules.travel(ground, p, day);
        account.add(PlanRule.TRAVEL, way);
        long points = (long) way * account.weight(PlanRule.TRAVEL);
        for (int i = 0; i < day.count; i++) {
            long part = points * (i + 1) / day.count - points * i / day.count;
            if (part > 0) {
                account.line(day.visits[i], PlanRule.TRAVEL, part, sentence(p, day, i, way));
            }
        }
    }

    private String sentence(int p, Day day, int self, int way) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < day.count; i++) {
            if (i != self) {
                others.add(name(day.visits[i]));
            }
        }
        String who = ground.partner(p).name() + " travels " + Words.kilometres(way) + " that day";
        return others.isEmpty() ? who + "." : who + ", also to " + String.join(" and ", others) + ".";
    }

    private void clusters(int p, Day day) {
        int steps = SoftRules.cluster(ground, day);
        account.atVisit(
                PlanRule.CLUSTER,
                day.visits[day.count - 1],
                steps,
                "The schools that " + ground.partner(p).name() + " visits that day belong to different clusters.");
    }

    private String name(int visit) {
        return ground.school(ground.schoolOf[visit]).name();
    }
}
