package headway.visits.reports;

/** Where a report on a visit stands. */
public enum ReportState {
    DRAFT("Being written", "busy"),
    IN_QUALITY("With a colleague to check", "waiting"),
    RETURNED("Returned with comments", "disputed"),
    WITH_SCHOOL("With the school to check", "waiting"),
    QUESTIONED("Called inaccurate by the school", "disputed"),
    FINAL("Final, to be issued", "settled"),
    ISSUED("Issued", "good");

    private final String title;
    private final String mood;

    ReportState(String title, String mood) {
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

    /** Whether its author may still change it. */
    public boolean isWritten() {
        return this == DRAFT || this == RETURNED || this == QUESTIONED;
    }

    /** Whether the school reads it. */
    public boolean isShared() {
        return this == WITH_SCHOOL || this == QUESTIONED || this == FINAL || this == ISSUED;
    }
}
