package headway.evidence.statistics;

import java.util.ArrayList;
import java.util.List;

/** Below the floor standard, and close to it. A figure that is missing counts only where it cannot alter the answer. */
public final class FloorTests {

    private static final String WRITING_ALONE =
            " Writing alone put it there, which by the Department's word of 2017 should not trigger intervention.";

    private FloorTests() {}

    /** Key stage 2: below the attainment threshold and below a threshold of progress in any subject. */
    public static TestResult below(KeyStage2Year results, FloorStandard floor) {
        List<String> low = subjects(results, floor, 0);
        Verdict verdict = verdict(results, floor, low);
        String rule = " The floor is " + KeyStage2Year.percent(floor.attainment()) + ", or progress of "
                + Numbers.signed(floor.progress().reading(), 1) + " in reading, "
                + Numbers.signed(floor.progress().writing(), 1) + " in writing and "
                + Numbers.signed(floor.progress().maths(), 1) + " in maths.";
        String found = switch (verdict) {
            case NO -> "At or above the floor standard.";
            case INSUFFICIENT -> missing(results, floor);
            case YES ->
                "Below " + KeyStage2Year.percent(floor.attainment())
                        + " and below the threshold of progress in " + String.join(" and ", low) + "."
                        + (low.equals(List.of("writing")) ? WRITING_ALONE : "");
        };
        return result("floor", verdict, results, found + rule);
    }

    private static Verdict verdict(KeyStage2Year results, FloorStandard floor, List<String> low) {
        Double attainment = results.attainment();
        if ((attainment != null && attainment >= floor.attainment()) || (low.isEmpty() && complete(results))) {
            return Verdict.NO;
        }
        return attainment == null || low.isEmpty() || results.cohort() == null ? Verdict.INSUFFICIENT : Verdict.YES;
    }

    /** Key stage 4: Progress 8 below the threshold with its upper limit below 0. */
    public static TestResult below(KeyStage4Year results, FloorStandard floor) {
        String rule = "The floor is Progress 8 of " + Numbers.signed(floor.progress8(), 2)
                + "; a school is below it if its upper limit is below 0 too.";
        Double score = results.progress8().score();
        Double upper = results.progress8().upper();
        if (score != null && score >= floor.progress8()) {
            return result("floor", Verdict.NO, results, "At or above the floor standard. " + rule);
        }
        if (upper != null && upper >= 0) {
            return result("floor", Verdict.NO, results, "Not significantly below England. " + rule);
        }
        if (score == null || upper == null) {
            return result("floor", Verdict.INSUFFICIENT, results, "A figure is missing. " + rule);
        }
        if (results.cohort() == null) {
            return result("floor", Verdict.INSUFFICIENT, results, cohortUnknown(floor.smallCohort()));
        }
        return result("floor", Verdict.YES, results, "Below the floor standard. " + rule);
    }

    /** Key stage 2, our rule: not below the floor, attainment short of a margin, progress within a margin. */
    public static TestResult near(KeyStage2Year results, FloorStandard floor) {
        Verdict below = verdict(results, floor, subjects(results, floor, 0));
        Double attainment = results.attainment();
        List<String> close = subjects(results, floor, floor.nearMargin());
        String rule = " Close means above the floor, below " + KeyStage2Year.percent(floor.nearAttainment())
                + ", with progress in a subject no more than " + Numbers.of(floor.nearMargin(), 1)
                + " above its threshold.";
        if (below == Verdict.YES) {
            return result("near floor", Verdict.NO, results, "Below the floor, not close to it." + rule);
        }
        if ((attainment != null && attainment >= floor.nearAttainment()) || (close.isEmpty() && complete(results))) {
            return result("near floor", Verdict.NO, results, "Not close to the floor standard." + rule);
        }
        if (below == Verdict.INSUFFICIENT || attainment == null || close.isEmpty() || results.cohort() == null) {
            return result("near floor", Verdict.INSUFFICIENT, results, missing(results, floor) + rule);
        }
        return result("near floor", Verdict.YES, results, "Close in " + String.join(" and ", close) + "." + rule);
    }

    /**
     * Key stage 4, our rule: not below the floor, and Progress 8 no better than a margin. A school below the threshold
     * whose upper limit saves it from the floor is close to it too.
     */
    public static TestResult near(KeyStage4Year results, FloorStandard floor) {
        TestResult below = below(results, floor);
        String rule = " Close means above the floor with Progress 8 of " + Numbers.signed(floor.nearProgress8(), 2)
                + " or lower.";
        Double score = results.progress8().score();
        if (below.verdict() == Verdict.YES) {
            return result("near floor", Verdict.NO, results, "Below the floor, not close to it." + rule);
        }
        if (score != null && score > floor.nearProgress8()) {
            return result("near floor", Verdict.NO, results, "Not close to the floor standard." + rule);
        }
        if (score == null || below.verdict() == Verdict.INSUFFICIENT) {
            return result("near floor", Verdict.INSUFFICIENT, results, "A figure is missing." + rule);
        }
        if (results.cohort() == null) {
            return result("near floor", Verdict.INSUFFICIENT, results, cohortUnknown(floor.smallCohort()));
        }
        return result("near floor", Verdict.YES, results, "Close to the floor standard." + rule);
    }

    /** The subjects whose progress lies below the threshold, or no more than a margin above it. */
    private static List<String> subjects(KeyStage2Year results, FloorStandard floor, double margin) {
        List<String> low = new ArrayList<>(3);
        addIfLow(low, "reading", results.reading(), floor.progress().reading(), margin);
        addIfLow(low, "writing", results.writing(), floor.progress().writing(), margin);
        addIfLow(low, "maths", results.maths(), floor.progress().maths(), margin);
        return low;
    }

    private static void addIfLow(List<String> low, String subject, Progress progress, double floor, double margin) {
        Double score = progress.score();
        if (score != null && (margin == 0 ? score < floor : score <= floor + margin)) {
            low.add(subject);
        }
    }

    private static boolean complete(KeyStage2Year results) {
        return results.reading().score() != null
                && results.writing().score() != null
                && results.maths().score() != null;
    }

    private static String missing(KeyStage2Year results, FloorStandard floor) {
        return results.cohort() == null ? cohortUnknown(floor.smallCohort()) : "A figure that would decide is missing.";
    }

    static String cohortUnknown(int small) {
        return "The number of pupils is not held, and cohorts of " + small + " or fewer are left out.";
    }

    private static TestResult result(String test, Verdict verdict, KeyStage2Year results, String sentence) {
        return new TestResult(test, verdict, results.attainment(), results.inWords(), sentence);
    }

    private static TestResult result(String test, Verdict verdict, KeyStage4Year results, String sentence) {
        return new TestResult(test, verdict, results.progress8().score(), results.inWords(), sentence);
    }
}
