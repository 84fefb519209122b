package headway.categorisation;

/** What the headteacher thinks of the category and level that were discussed. */
public enum HeadView {
    AGREES("Agrees"),
    DISAGREES("Disagrees"),
    UNDECIDED("Has not said yet");

    private final String title;

    HeadView(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
