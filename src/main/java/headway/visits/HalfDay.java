package headway.visits;

/** Half of a working day. */
public enum HalfDay {
    MORNING("morning"),
    AFTERNOON("afternoon");

    private final String title;

    HalfDay(String title) {
        this.title = title;
    }

    /** In words, as shown on screen. */
    public String title() {
        return title;
    }
}
