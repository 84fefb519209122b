package headway.imports;

/** Where a load stands; from CHECKED on a person decides. */
public enum LoadState {
    UNKNOWN("Not recognised", "quiet"),
    CHECKING("Being checked", "busy"),
    CHECKED("Ready to confirm", "waiting"),
    APPLYING("Being loaded", "busy"),
    APPLIED("Loaded", "good"),
    FAILED("Failed", "bad"),
    BROKEN_OFF("Broken off", "bad"),
    UNDONE("Taken back", "quiet"),
    DISCARDED("Discarded", "quiet");

    private final String title;
    private final String mood;

    LoadState(String title, String mood) {
        this.title = title;
        this.mood = mood;
    }

    public String title() {
        return title;
    }

    public String mood() {
        return mood;
    }

    public boolean busy() {
        return this == CHECKING || this == APPLYING;
    }
}
