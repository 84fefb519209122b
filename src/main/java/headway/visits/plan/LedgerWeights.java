package headway.visits.plan;

/** The weights that the ledger asks for at every change. */
final class LedgerWeights {
    final long continuity;
    final long spread;
    final long balance;
    final long travel;
    final long cluster;
    final long preferredDay;
    final long earlyFirst;
    final long beforeInspection;
    final long confirmedKept;
    final long proposalKept;

    LedgerWeights(PlanWeights weights) {
        continuity = weights.of(PlanRule.CONTINUITY);
        spread = weights.of(PlanRule.SPREAD);
        balance = weights.of(PlanRule.BALANCE);
        travel = weights.of(PlanRule.TRAVEL);
        cluster = weights.of(PlanRule.CLUSTER);
        preferredDay = weights.of(PlanRule.PREFERRED_DAY);
        earlyFirst = weights.of(PlanRule.EARLY_FIRST);
        beforeInspection = weights.of(PlanRule.BEFORE_INSPECTION);
        confirmedKept = weights.of(PlanRule.CONFIRMED_KEPT);
        proposalKept = weights.of(PlanRule.PROPOSAL_KEPT);
    }

    long kept(Ground ground, int visit) {
        return ground.confirmed[visit] ? confirmedKept : proposalKept;
    }
}
