package headway.demo.generate.results;

/** How final published results are; late results and remarks raise them a little from one to the next. */
public enum Edition {
    PROVISIONAL("Provisional", 0.008),
    REVISED("Revised", 0.002),
    FINAL("Final", 0);

    public final String label;
    /** Share of pupils whose results are not complete yet. */
    final double missing;

    Edition(String label, double missing) {
        this.label = label;
        this.missing = missing;
    }
}
