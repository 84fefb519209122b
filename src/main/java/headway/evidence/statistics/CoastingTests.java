package headway.evidence.statistics;

import java.util.ArrayList;
import java.util.List;

/** Coasting: the definition met in every one of three successive years, newest first. */
public final class CoastingTests {

    private CoastingTests() {}

    /** Key stage 2: attainment below the threshold, and progress in a subject below its own with the limit below 0. */
    public static TestResult keyStage2(List<KeyStage2Year> years, CoastingStandard standard) {
        List<Verdict> verdicts = new ArrayList<>(3);
        List<String> inputs = new ArrayList<>(12);
        for (KeyStage2Year results : years) {
            verdicts.add(and(results.cohort() != null, keyStage2Year(results, standard)));
            inputs.addAll(results.inWords());
        }
        String rule = " Coasting means, in each of " + standard.years() + " successive years, below "
                + KeyStage2Year.percent(standard.attainment()) + " in reading, writing and maths, and progress below "
                + Numbers.signed(standard.progress().reading(), 1) + " in reading, "
                + Numbers.signed(standard.progress().writing(), 1) + " in writing or "
                + Numbers.signed(standard.progress().maths(), 1) + " in maths with its upper limit below 0.";
        return together(verdicts, inputs, rule, standard);
    }

    /** Key stage 4: Progress 8 below the threshold with its upper limit below 0. */
    public static TestResult keyStage4(List<KeyStage4Year> years, CoastingStandard standard) {
        List<Verdict> verdicts = new ArrayList<>(3);
        List<String> inputs = new ArrayList<>(6);
        for (KeyStage4Year results : years) {
            verdicts.add(and(results.cohort() != null, low(results.progress8(), standard.progress8())));
            inputs.addAll(results.inWords());
        }
        String rule = " Coasting means, in each of " + standard.years() + " successive years, Progress 8 below "
                + Numbers.signed(standard.progress8(), 2) + " with its upper limit below 0.";
        return together(verdicts, inputs, rule, standard);
    }

    private static Verdict keyStage2Year(KeyStage2Year results, CoastingStandard standard) {
        Double attainment = results.attainment();
        if (attainment != null && attainment >= standard.attainment()) {
            return Verdict.NO;
        }
        List<Verdict> subjects = List.of(
                low(results.reading(), standard.progress().reading()),
                low(results.writing(), standard.progress().writing()),
                low(results.maths(), standard.progress().maths()));
        if (subjects.contains(Verdict.YES)) {
            return attainment == null ? Verdict.INSUFFICIENT : Verdict.YES;
        }
        return subjects.contains(Verdict.INSUFFICIENT) ? Verdict.INSUFFICIENT : Verdict.NO;
    }

    private static Verdict low(Progress progress, double threshold) {
        Double score = progress.score();
        Double upper = progress.upper();
        if ((score != null && score >= threshold) || (upper != null && upper >= 0)) {
            return Verdict.NO;
        }
        return score == null || upper == null ? Verdict.INSUFFICIENT : Verdict.YES;
    }

    /** A yes needs to know that the cohort is not one of those left out. */
    private static Verdict and(boolean cohortKnown, Verdict verdict) {
        return verdict == Verdict.YES && !cohortKnown ? Verdict.INSUFFICIENT : verdict;
    }

    private static TestResult together(
            List<Verdict> verdicts, List<String> inputs, String rule, CoastingStandard standard) {
        if (verdicts.contains(Verdict.NO)) {
            return new TestResult("coasting", Verdict.NO, null, inputs, "Not in every year." + rule);
        }
        if (verdicts.contains(Verdict.INSUFFICIENT) || verdicts.size() < standard.years()) {
            return TestResult.insufficient("coasting", inputs, "A figure that would decide is missing." + rule);
        }
        return new TestResult("coasting", Verdict.YES, null, inputs, "In every year." + rule);
    }
}
