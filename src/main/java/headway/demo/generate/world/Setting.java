package headway.demo.generate.world;

/** What kind of place a school is: the phases as the publishers name them, ages, and year groups. */
public enum Setting {
    NURSERY("1", "Nursery", "Nursery", 2, 5, 2),
    INFANT("2", "Primary", "Primary", 4, 7, 3),
    JUNIOR("2", "Primary", "Primary", 7, 11, 4),
    PRIMARY("2", "Primary", "Primary", 4, 11, 7),
    SECONDARY("4", "Secondary", "Secondary", 11, 16, 5),
    ALL_THROUGH("7", "All-through", "Secondary", 4, 18, 12),
    SIXTEEN_PLUS("6", "16 plus", "Secondary", 16, 19, 2),
    SPECIAL("0", "Not applicable", "Special", 4, 19, 12),
    ALTERNATIVE("0", "Not applicable", "PRU", 11, 16, 5),
    INDEPENDENT("0", "Not applicable", "Independent", 4, 18, 12),
    PREPARATORY("0", "Not applicable", "Independent", 3, 13, 9),
    COLLEGE("6", "16 plus", "", 16, 99, 2),
    CHILDRENS_CENTRE("0", "Not applicable", "", 0, 5, 0);

    public final String phaseCode;
    public final String phase;
    /** Before 2024 Ofsted wrote PRU where it now writes alternative provision. */
    public final String ofstedPhase;

    public final int lowAge;
    public final int highAge;
    public final int yearGroups;

    Setting(String phaseCode, String phase, String ofstedPhase, int lowAge, int highAge, int yearGroups) {
        this.phaseCode = phaseCode;
        this.phase = phase;
        this.ofstedPhase = ofstedPhase;
        this.lowAge = lowAge;
        this.highAge = highAge;
        this.yearGroups = yearGroups;
    }

    /** Whether pupils of eleven years leave it with key stage 2 results. */
    public boolean endsKeyStage2() {
        return this == JUNIOR || this == PRIMARY || this == ALL_THROUGH || this == SPECIAL;
    }

    /** Whether pupils of sixteen years leave it with key stage 4 results that the tables show. */
    public boolean endsKeyStage4() {
        return this == SECONDARY || this == ALL_THROUGH || this == SPECIAL || this == INDEPENDENT;
    }

    public boolean stateFunded() {
        return this != INDEPENDENT && this != PREPARATORY && this != COLLEGE && this != CHILDRENS_CENTRE;
    }

    public boolean primaryPhase() {
        return this == INFANT || this == JUNIOR || this == PRIMARY;
    }

    public boolean secondaryPhase() {
        return this == SECONDARY || this == ALL_THROUGH || this == SIXTEEN_PLUS;
    }
}
