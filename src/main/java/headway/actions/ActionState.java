package headway.actions;

/** Where an action stands. */
public enum ActionState {
    OPEN("Open"),
    DONE("Done"),
    DROPPED("Not done");

    private final String title;

    ActionState(String title) {
        this.title = title;
    }

    /** In words, as shown on screen. */
    public String title() {
        return title;
    }
}
