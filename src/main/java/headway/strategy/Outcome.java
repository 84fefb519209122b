package headway.strategy;

/** What can be said of a school on one criterion. */
public enum Outcome {
    MET("Met"),
    NOT_MET("Not met"),
    CANNOT_TELL("Cannot tell"),
    DOES_NOT_APPLY("Does not apply");

    private final String title;

    Outcome(String title) {
        this.title = title;
    }

    /** In words, as shown on screen. */
    public String title() {
        return title;
    }
}
