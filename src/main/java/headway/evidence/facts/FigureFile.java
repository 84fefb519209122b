package headway.evidence.facts;

import headway.evidence.reference.Measure;

/** Which file would help, and what its figures are called, by the measure's code. */
public enum FigureFile {
    KS2("ks2_", "key stage 2 results", "key stage 2 results file"),
    KS4("ks4_", "key stage 4 results", "key stage 4 results file"),
    KS5("ks5_", "results at 16 to 18", "16 to 18 results file"),
    ABSENCE("absence_", "absence figures", "absence statistics"),
    EXCLUSIONS("suspension_", "suspension figures", "exclusion statistics or the local indicators workbook"),
    CENSUS("census_", "census figures", "school census file"),
    WORKFORCE("workforce_", "workforce figures", "school workforce file"),
    FINANCE("finance_", "financial figures", "consistent financial reporting file");

    private final String prefix;
    private final String figures;
    private final String file;

    FigureFile(String prefix, String figures, String file) {
        this.prefix = prefix;
        this.figures = figures;
        this.file = file;
    }

    public static FigureFile of(Measure measure) {
        for (FigureFile kind : values()) {
            if (measure.code().startsWith(kind.prefix)) {
                return kind;
            }
        }
        throw new IllegalStateException("No file is named for the measure '" + measure.code() + "'.");
    }

    /** What its figures are called: "key stage 2 results". */
    String figures() {
        return figures;
    }

    /** What to do to have its figures. */
    public String load() {
        return "Load the " + file + ".";
    }

    String loadNewer() {
        return "Load the " + file + " of a later year.";
    }

    String loadNational() {
        return "Load a " + file + " that holds every school of England and its total rows.";
    }
}
