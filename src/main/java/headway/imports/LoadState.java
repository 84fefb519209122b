package headway.imports;

/** Where a load stands; from CHECKED on a person decides. */
public enum LoadState {
    UNKNOWN("Not recognised", "grey"),
    CHECKING("Being checked", "blue"),
    CHECKED("Ready to confirm", "yellow"),
    APPLYING("Being loaded", "blue"),
    APPLIED("Loaded", "green"),
    FAILED("Failed", "red"),
    DISCARDED("Discarded", "grey");

    private final String title;
    private final String tag;

    LoadState(String title, String tag) {
        this.title = title;
        this.tag = tag;
    }

    public String title() {
        return title;
    }

    public String tag() {
        return tag;
    }

    public boolean busy() {
        return this == CHECKING || this == APPLYING;
    }
}
