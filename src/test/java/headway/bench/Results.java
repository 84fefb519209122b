package headway.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The table that a run of the measurements ends with. */
public final class Results {

    private final List<List<String>> lines = new ArrayList<>();

    /** One line: what was measured, what came out, the plain tool beside it, how many times as much, and how it was done. */
    void line(String what, String result, String beside, String ratio, String how) {
        lines.add(List.of(what, result, beside, ratio, how));
        System.err.println(what + ": " + result + "; beside: " + beside + "; ratio " + ratio + "; " + how);
    }

    public void print(PrintStream out) {
        out.printf(
                "%nMeasured on %s with Java %s on %d processors.%n%n",
                LocalDate.now(java.time.Clock.systemDefaultZone()),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        out.println("| What | Result | A plain tool beside it | Ratio | How measured |");
        out.println("|---|---:|---:|---:|---|");
        lines.forEach(line -> out.println("| " + String.join(" | ", line) + " |"));
    }

    static String ratio(double one, double other) {
        return "%.1f".formatted(one / other);
    }
}
