package headway.demo.generate.results;

/** Groups of pupils at the end of key stage 2, with the suffix that the wide tables give their columns. */
public enum Ks2Group {
    ALL(""),
    BOYS("B"),
    GIRLS("G"),
    LOW("L"),
    MIDDLE("M"),
    HIGH("H"),
    DISADVANTAGED("FSM6CLA1A"),
    OTHERS("NotFSM6CLA1A"),
    OTHER_LANGUAGE("EAL"),
    NON_MOBILE("MOBN");

    public final String suffix;

    Ks2Group(String suffix) {
        this.suffix = suffix;
    }
}
