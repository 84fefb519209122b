package headway.visits.plan;

/** What costs at a school: its partner, the gaps between its visits, its reports, its first visit, its inspection. */
final class SchoolAccount {

    private final Account account;
    private final Ledger ledger;
    private final Ground ground;

    SchoolAccount(Account account, Ledger ledger) {
        this.account = account;
        this.ledger = ledger;
        this.ground = ledger.ground;
    }

    void write() {
        for (int s = 0; s < ground.schools; s++) {
            PlanSchool school = ground.school(s);
            int partner = ledger.partnerOf[s];
            if (partner == Ground.NONE) {
                account.inGeneral(PlanRule.NO_PARTNER, 1, school.name() + " has no partner.");
            } else {
                partner(s, partner, school.name(), ground.partner(partner).name());
            }
            gaps(s);
            reports(s);
            firstVisit(s);
            inspection(s);
        }
    }

    private void partner(int s, int p, String school, String partner) {
        account.inGeneral(
                PlanRule.PHASE,
                HardRules.phase(ground, s, p),
                partner + " is not competent for the phase of " + school + ": "
                        + ground.school(s).phase() + ".");
        account.inGeneral(
                PlanRule.CONFLICT,
                HardRules.conflict(ground, s, p),
                partner + " has a conflict of interest with " + school + ".");
        account.inGeneral(
                PlanRule.PARTNER_FIXED,
                HardRules.partnerFixed(ground, s, p),
                school + " is fixed to another partner than " + partner + ".");
        if (SoftRules.continuity(ground, s, p) > 0) {
            String before = ground.partner(ground.currentPartner[s]).name();
            account.inGeneral(
                    PlanRule.CONTINUITY, 1, school + " changes its partner from " + before + " to " + partner + ".");
        }
    }

    private void gaps(int s) {
        int[] mine = ground.visitsOf[s];
        for (int i = 0; i < mine.length; i++) {
            for (int j = i + 1; j < mine.length; j++) {
                if (HardRules.tooClose(ground, s, mine[i], mine[j], ledger.at)) {
                    int later = ledger.at[mine[i]] > ledger.at[mine[j]] ? mine[i] : mine[j];
                    int earlier = later == mine[i] ? mine[j] : mine[i];
                    account.atVisit(
                            PlanRule.GAP,
                            later,
                            1,
                            "The visit before it, on " + Words.date(ground, ledger.at[earlier]) + ", lies less than "
                                    + ground.gap[s] + " days away.");
                }
            }
        }
    }

    private void reports(int s) {
        account.inGeneral(
                PlanRule.REPORTS_SPREAD,
                HardRules.reportsSpread(ground, s, ledger.at),
                ground.school(s).name() + " gets more reports in a term than an even spread allows.");
    }

    private void firstVisit(int s) {
        long amount = SoftRules.earlyFirst(ground, s, ledger.at);
        if (amount == 0) {
            return;
        }
        int first = Ground.NONE;
        for (int v : ground.visitsOf[s]) {
            boolean placed = !ground.past[v] && ledger.at[v] != Ground.NONE;
            if (placed && (first == Ground.NONE || ledger.at[v] < ledger.at[first])) {
                first = v;
            }
        }
        int late = (int) (amount / ground.priority[s]);
        if (first == Ground.NONE) {
            account.inGeneral(
                    PlanRule.EARLY_FIRST, amount, ground.school(s).name() + " has priority and gets no visit.");
        } else {
            account.atVisit(
                    PlanRule.EARLY_FIRST,
                    first,
                    amount,
                    "The school has priority " + ground.priority[s] + ", and its first visit comes " + Words.weeks(late)
                            + " later than it should.");
        }
    }

    private void inspection(int s) {
        int amount = SoftRules.beforeInspection(ground, s, ledger.at);
        if (amount == 0) {
            return;
        }
        int last = Ground.NONE;
        for (int v : ground.visitsOf[s]) {
            int at = ledger.at[v];
            if (at != Ground.NONE
                    && ground.calendar.epochDays[at >> 1] < ground.inspectionDay[s]
                    && (last == Ground.NONE || at > ledger.at[last])) {
                last = v;
            }
        }
        String opens = Words.date(java.time.LocalDate.ofEpochDay(ground.inspectionDay[s]));
        if (last == Ground.NONE) {
            account.inGeneral(
                    PlanRule.BEFORE_INSPECTION,
                    amount,
                    ground.school(s).name() + " has no visit before its inspection window opens on " + opens + ".");
        } else {
            account.atVisit(
                    PlanRule.BEFORE_INSPECTION,
                    last,
                    amount,
                    "It is the last visit before the inspection window opens on " + opens + ", " + Words.weeks(amount)
                            + " further from it than wished.");
        }
    }
}
