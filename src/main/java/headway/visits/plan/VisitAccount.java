package headway.visits.plan;

import java.util.Set;
import java.util.TreeSet;

/** What costs at a visit: its date, who does it, and where it lay before. */
final class VisitAccount {

    private final Account account;
    private final Ledger ledger;
    private final Ground ground;

    VisitAccount(Account account, Ledger ledger) {
        this.account = account;
        this.ledger = ledger;
        this.ground = ledger.ground;
    }

    void write() {
        for (int v = 0; v < ground.visits; v++) {
            int slot = ledger.at[v];
            if (slot == Ground.NONE) {
                account.atVisit(
                        PlanRule.UNPLACED,
                        v,
                        1 + ground.priority[ground.schoolOf[v]],
                        "There is no place for this visit.");
            } else if (!ground.past[v]) {
                date(v, slot);
                wishes(v, slot);
                if (ledger.with[v] != Ground.NONE) {
                    partner(v, ledger.with[v], slot);
                }
            }
            moved(v);
        }
    }

    private void date(int v, int slot) {
        String date = Words.date(ground, slot);
        account.atVisit(
                PlanRule.TERM_TIME,
                v,
                HardRules.termTime(ground, slot),
                date + " is no school day from the plan's start on.");
        account.atVisit(
                PlanRule.WINDOW,
                v,
                HardRules.window(ground, v, slot),
                date + " lies outside the time in which this visit is to be.");
        account.atVisit(
                PlanRule.WHOLE_DAY,
                v,
                HardRules.wholeDay(ground, v, slot),
                "It takes a whole day and starts in the afternoon.");
        account.atVisit(
                PlanRule.BLOCKED,
                v,
                HardRules.blocked(ground, slot, ground.school(ground.schoolOf[v])),
                "The school has ruled out " + date + ".");
    }

    private void wishes(int v, int slot) {
        int off = SoftRules.spread(ground, v, slot);
        account.atVisit(
                PlanRule.SPREAD,
                v,
                off,
                "For an even spread over the year it lies " + Words.weeks(off) + " too early or too late.");
    }

    private void partner(int v, int p, int slot) {
        PlanPartner partner = ground.partner(p);
        Set<String> lacking = new TreeSet<>(ground.visit(v).focus());
        lacking.removeAll(partner.focusAreas());
        account.atVisit(
                PlanRule.FOCUS,
                v,
                HardRules.focus(ground, v, p),
                partner.name() + " does not master what it is about: " + String.join(", ", lacking) + ".");
        account.atVisit(
                PlanRule.LEAVE,
                v,
                HardRules.leave(ground, v, p, slot),
                partner.name() + " does not work then, or is on leave.");
        account.atVisit(
                PlanRule.PREFERRED_DAY,
                v,
                SoftRules.preferredDay(ground, p, slot),
                partner.name() + " would rather not visit on a " + Words.weekday(ground, slot) + ".");
    }

    private void moved(int v) {
        Booking before = ground.visit(v).booking();
        if (before != null) {
            account.atVisit(
                    ground.confirmed[v] ? PlanRule.CONFIRMED_KEPT : PlanRule.PROPOSAL_KEPT,
                    v,
                    SoftRules.moved(ground, v, ledger.with[v], ledger.at[v]),
                    (ground.confirmed[v] ? "It was agreed for " : "It was proposed for ")
                            + Words.booking(ground, before) + ".");
        }
    }
}
