package headway.visits.plan;

/** What costs at a partner: work beyond the contract, and more or less of it than a fair share. */
final class PartnerAccount {

    private final Account account;
    private final Ledger ledger;
    private final Ground ground;

    PartnerAccount(Account account, Ledger ledger) {
        this.account = account;
        this.ledger = ledger;
        this.ground = ledger.ground;
    }

    void write() {
        for (int p = 0; p < ground.partners; p++) {
            String name = ground.partner(p).name();
            for (int t = 0; t < ground.terms; t++) {
                contract(
                        name,
                        ledger.worked(p, t),
                        ground.termLimit[p][t],
                        ground.problem.terms().get(t).name());
            }
            contract(name, ledger.worked(p), ground.totalLimit[p], "all terms together");
            account.inGeneral(
                    PlanRule.BALANCE,
                    SoftRules.balance(ground, p, ledger.worked(p)),
                    name + " has " + ledger.worked(p) + " half-days of work; a fair share is " + ground.share[p] + ".");
        }
    }

    private void contract(String name, int worked, int limit, String when) {
        account.inGeneral(
                PlanRule.CONTRACT,
                HardRules.contract(worked, limit),
                name + " has " + worked + " half-days of work in " + when + " and is contracted for " + limit + ".");
    }
}
