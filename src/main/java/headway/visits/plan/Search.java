package headway.visits.plan;

/** What the solver's parts share while one plan is looked for. */
final class Search {

    final Ledger ledger;
    final Neighbours neighbours;
    final Proposals.Mix mix;
    final Heat heat;

    Search(Ledger ledger, Proposals.Mix mix, Heat heat) {
        this.ledger = ledger;
        this.neighbours = new Neighbours(ledger.ground);
        this.mix = mix;
        this.heat = heat;
    }
}
