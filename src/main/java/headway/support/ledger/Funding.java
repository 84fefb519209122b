package headway.support.ledger;

/** Who pays for a piece of support. */
public enum Funding {
    CORE("Core budget"),
    AGREEMENT("Service level agreement"),
    DE_DELEGATED("De-delegated from schools"),
    GRANT("Grant");

    private final String title;

    Funding(String title) {
        this.title = title;
    }

    /** In words, as shown on screen. */
    public String title() {
        return title;
    }
}
