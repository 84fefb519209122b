package headway.demo.generate.results;

/** Groups of pupils at the end of key stage 4, with the suffix that the wide tables give their columns. */
public enum Ks4Group {
    ALL(""),
    DISADVANTAGED("FSM6CLA1A"),
    OTHERS("NFSM6CLA1A"),
    LOW("LO"),
    MIDDLE("AV"),
    HIGH("HI"),
    OTHER_LANGUAGE("EAL"),
    GIRLS("GIRLS"),
    BOYS("BOYS"),
    NON_MOBILE("NMOB");

    public final String suffix;

    Ks4Group(String suffix) {
        this.suffix = suffix;
    }
}
