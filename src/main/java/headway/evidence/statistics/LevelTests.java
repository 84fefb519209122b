package headway.evidence.statistics;

import java.util.List;

/** Where a school stands against England: significantly below, or pooled at or above. Figures come newest first. */
public final class LevelTests {

    private LevelTests() {}

    /**
     * Significantly below England: the upper 95% limit of the latest year lies below England's figure. A cohort too
     * small for that is pooled with up to two comparable years before it.
     */
    public static TestResult significantlyBelow(List<? extends YearFigure> figures, Thresholds lines) {
        if (figures.isEmpty()) {
            return TestResult.insufficient("significantly below", List.of(), "Insufficient evidence: no figure.");
        }
        boolean small = figures.getFirst().small(lines.smallCohort());
        List<? extends YearFigure> used = figures.subList(0, small ? Math.min(figures.size(), 3) : 1);
        List<String> inputs = YearFigure.inWords(used);
        Pool pool = Pool.of(used);
        if (small && pool.pupils() <= lines.smallCohort()) {
            return TestResult.insufficient("significantly below", inputs, tooSmall(pool, lines));
        }
        String sentence = "The upper 95% limit is " + Numbers.of(pool.upper(), lines.decimals()) + " (" + pool.years()
                + ") against England's " + Numbers.of(pool.england(), lines.decimals())
                + "; significantly below means that the limit lies below England.";
        return new TestResult(
                "significantly below", Verdict.of(pool.upper() < pool.england()), pool.upper(), inputs, sentence);
    }

    /** At or above England: the lower 95% limit, pooled over up to three comparable years, is no lower than England. */
    public static TestResult atOrAbove(List<? extends YearFigure> figures, Thresholds lines) {
        List<? extends YearFigure> used = figures.subList(0, Math.min(figures.size(), 3));
        List<String> inputs = YearFigure.inWords(used);
        if (used.isEmpty()) {
            return TestResult.insufficient("at or above England", inputs, "Insufficient evidence: no figure.");
        }
        Pool pool = Pool.of(used);
        if (used.getFirst().small(lines.smallCohort()) && pool.pupils() <= lines.smallCohort()) {
            return TestResult.insufficient("at or above England", inputs, tooSmall(pool, lines));
        }
        String sentence = "The lower 95% limit is " + Numbers.of(pool.lower(), lines.decimals()) + " (" + pool.years()
                + ") against England's " + Numbers.of(pool.england(), lines.decimals())
                + "; strong means that the limit is at or above England.";
        return new TestResult(
                "at or above England", Verdict.of(pool.lower() >= pool.england()), pool.lower(), inputs, sentence);
    }

    private static String tooSmall(Pool pool, Thresholds lines) {
        return "Insufficient evidence: " + pool.pupils() + " pupils even with the comparable years pooled ("
                + pool.years() + "); more than " + lines.smallCohort() + " are needed.";
    }
}
