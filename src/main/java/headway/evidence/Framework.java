package headway.evidence;

/** The inspection frameworks; their grades are never blended. */
public enum Framework {
    /** Common inspection framework, September 2015 to August 2019, and the section 5 frameworks before it. */
    FRAMEWORK_2015("2015 framework"),
    /** Education inspection framework, September 2019 to October 2025; no overall grade from September 2024. */
    FRAMEWORK_2019("2019 framework"),
    /** Report cards, from 10 November 2025. */
    REPORT_CARD("report card, November 2025 framework");

    private final String title;

    Framework(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
