package headway.visits;

/** Where a visit stands. */
public enum VisitState {
    PROPOSED("Proposed", "waiting"),
    CONFIRMED("Agreed with the school", "settled"),
    DONE("Done, note to complete", "busy"),
    NOTED("Done and noted", "good"),
    CANCELLED("Cancelled", "quiet");

    private final String title;
    private final String mood;

    VisitState(String title, String mood) {
        this.title = title;
        this.mood = mood;
    }

    /** In words, as shown on screen. */
    public String title() {
        return title;
    }

    public String mood() {
        return mood;
    }

    /** Whether it has still to take place. */
    public boolean toCome() {
        return this == PROPOSED || this == CONFIRMED;
    }

    /** Whether it took place. */
    public boolean past() {
        return this == DONE || this == NOTED;
    }
}
