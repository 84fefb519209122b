package headway.visits.plan;

/** What the solver's parts share while one plan is looked for. */
final class Search {

    final Ledger ledger;
    final Neighbours neighbours;
    final Proposals.Mix mix;

    Search(Ledger ledger, Proposals.Mix mix) {
        this.ledger = ledger;
        this.neighbours = new Neighbours(ledger.ground);
        this.mix = mix;
    }
}
