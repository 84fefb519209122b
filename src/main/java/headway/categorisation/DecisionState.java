package headway.categorisation;

/** Where a decision stands (R48): suggested, moderated, discussed with the headteacher, settled, shared by letter. */
public enum DecisionState {
    SUGGESTED("Suggested", "grey"),
    MODERATED("Moderated", "blue"),
    CONTACTED("Discussed with the headteacher", "light-blue"),
    AGREED("Agreed", "turquoise"),
    DECIDED("Decided, headteacher disagrees", "pink"),
    LETTER_ISSUED("Letter issued", "green");

    private final String title;
    private final String tag;

    DecisionState(String title, String tag) {
        this.title = title;
        this.tag = tag;
    }

    public String title() {
        return title;
    }

    public String tag() {
        return tag;
    }

    /** Whether the category holds: agreed, or decided in spite of a disagreement. */
    public boolean settled() {
        return this == AGREED || this == DECIDED || this == LETTER_ISSUED;
    }
}
