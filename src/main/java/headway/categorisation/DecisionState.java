package headway.categorisation;

/** Where a decision stands (R48): suggested, moderated, discussed with the headteacher, settled, shared by letter. */
public enum DecisionState {
    SUGGESTED("Suggested", "quiet"),
    MODERATED("Moderated", "busy"),
    CONTACTED("Discussed with the headteacher", "talked"),
    AGREED("Agreed", "settled"),
    DECIDED("Decided without agreement", "disputed"),
    LETTER_ISSUED("Letter issued", "good");

    private final String title;
    private final String mood;

    DecisionState(String title, String mood) {
        this.title = title;
        this.mood = mood;
    }

    public String title() {
        return title;
    }

    public String mood() {
        return mood;
    }

    /** Whether the category holds: agreed, or decided in spite of a disagreement. */
    public boolean settled() {
        return this == AGREED || this == DECIDED || this == LETTER_ISSUED;
    }
}
