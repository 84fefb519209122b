package headway.visits;

/** What a visit is for. */
public enum VisitKind {
    CORE("Annual core visit", true),
    MONITORING("Monitoring visit", true),
    FOCUS("Focus visit", true),
    SIXTH_FORM("Sixth form visit", true),
    /** A look at the evidence from the desk: nobody goes to the school, so it counts as no visit. */
    DESK_TOP("Desk-top review", false),
    SUPPORT_AND_CHALLENGE("Support and Challenge meeting", true);

    private final String title;
    private final boolean counts;

    VisitKind(String title, boolean counts) {
        this.title = title;
        this.counts = counts;
    }

    /** In words, as shown on screen. */
    public String title() {
        return title;
    }

    /** Whether it counts in the ledger of support. */
    public boolean counts() {
        return counts;
    }
}
