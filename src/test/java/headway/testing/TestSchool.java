package headway.testing;

import headway.shared.AuthorityCode;
import headway.shared.Urn;

/** The invented schools of tests. Own and other are told by whose partner and leader the people of tests are. */
public enum TestSchool {
    /** Of the first authority: the partner, the advisor, the officer and the leader have it. */
    ALDER(990_001, 399, 2001, "Alder Primary School", "Community school", "Primary", true, false, "Open"),
    /** Of the first authority, and nobody's. */
    BEECH(990_002, 399, 4001, "Beech High School", "Academy converter", "Secondary", false, true, "Open"),
    /** Of the first authority, and nobody's. */
    CEDAR(990_003, 399, 7001, "Cedar School", "Community special school", "Not applicable", true, false, "Open"),
    /** Of the first authority, and closed. */
    DOGWOOD(990_004, 399, 2002, "Dogwood Infant School", "Community school", "Primary", true, false, "Closed"),
    /** Of the second authority: its own partner, advisor, officer and leader have it. */
    XYLIA(980_001, 398, 2001, "Xylia Primary School", "Community school", "Primary", true, false, "Open");

    private final int urn;
    private final int authority;
    private final int number;
    private final String title;
    private final String type;
    private final String phase;
    private final boolean maintained;
    private final boolean sixthForm;
    private final String status;

    TestSchool(
            int urn,
            int authority,
            int number,
            String title,
            String type,
            String phase,
            boolean maintained,
            boolean sixthForm,
            String status) {
        this.urn = urn;
        this.authority = authority;
        this.number = number;
        this.title = title;
        this.type = type;
        this.phase = phase;
        this.maintained = maintained;
        this.sixthForm = sixthForm;
        this.status = status;
    }

    public Urn urn() {
        return new Urn(urn);
    }

    public AuthorityCode authority() {
        return new AuthorityCode(authority);
    }

    public String title() {
        return title;
    }

    int number() {
        return number;
    }

    String type() {
        return type;
    }

    String phase() {
        return phase;
    }

    boolean maintained() {
        return maintained;
    }

    boolean sixthForm() {
        return sixthForm;
    }

    String status() {
        return status;
    }
}
