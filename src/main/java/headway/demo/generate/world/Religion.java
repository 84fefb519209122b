package headway.demo.generate.world;

/** The religious character of a school, as the register and Ofsted word it. */
public enum Religion {
    UNSPECIFIED("00", "Does not apply", "Non-faith", "Not applicable"),
    NONE("06", "None", "Non-faith", "Not applicable"),
    CHURCH_OF_ENGLAND("02", "Church of England", "Christian", "Diocese of Harrowmere"),
    ROMAN_CATHOLIC("03", "Roman Catholic", "Christian", "Diocese of Wyke Abbas");

    public final String code;
    public final String label;
    public final String faithGrouping;
    /** Invented: there are no such sees. */
    public final String diocese;

    Religion(String code, String label, String faithGrouping, String diocese) {
        this.code = code;
        this.label = label;
        this.faithGrouping = faithGrouping;
        this.diocese = diocese;
    }

    public boolean faith() {
        return this == CHURCH_OF_ENGLAND || this == ROMAN_CATHOLIC;
    }
}
