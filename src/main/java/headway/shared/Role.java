package headway.shared;

/** What a person is to the authority; it decides what they may see and do. */
public enum Role {
    HEAD_OF_SCHOOL_IMPROVEMENT("Head of school improvement", "Every school of the authority, in full"),
    PARTNER("Partner", "Own schools in full; the published evidence of the others"),
    ADVISOR("Advisor", "Published evidence, own entries, and the category of schools assigned to them"),
    SERVICE_OFFICER(
            "Officer of a service", "Published evidence, own entries, and the category of schools assigned to them"),
    SCHOOL_LEADER("Headteacher or chair of governors", "Own school only"),
    COUNCILLOR("Councillor", "Counts of schools for the whole authority"),
    ADMINISTRATOR("Administrator", "People and files, not the content of decisions");

    private final String title;
    private final String sees;

    Role(String title, String sees) {
        this.title = title;
        this.sees = sees;
    }

    /** The role in words, as shown on screen. */
    public String title() {
        return title;
    }

    /** What the role sees, in a phrase. */
    public String sees() {
        return sees;
    }

    /** Officers of the authority, who may see published evidence on every school. */
    public boolean isOfficer() {
        return this == HEAD_OF_SCHOOL_IMPROVEMENT || this == PARTNER || this == ADVISOR || this == SERVICE_OFFICER;
    }
}
