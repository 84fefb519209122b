package headway.evidence.statistics;

import static headway.evidence.statistics.Lines.PROGRESS8;
import static headway.evidence.statistics.Lines.SHARES;
import static headway.evidence.statistics.Lines.scores;
import static headway.evidence.statistics.Lines.shares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headway.shared.AcademicYear;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelTestsTests {

    private static final AcademicYear YEAR = new AcademicYear(2018);

    @Test
    void progressIsSignificantlyLowOnceItsUpperLimitIsBelowNought() {
        // 1.96 × 6.17 / √36 = 2.0155, / √37 = 1.9881.
        TestResult not =
                LevelTests.significantlyBelow(List.of(YearFigure.Score.spread(YEAR, -2.0, 6.17, 36, 1)), PROGRESS8);
        assertThat(not.verdict()).isEqualTo(Verdict.NO);
        assertThat(not.statistic()).isCloseTo(0.0155, within(0.0001));
        TestResult low =
                LevelTests.significantlyBelow(List.of(YearFigure.Score.spread(YEAR, -2.0, 6.17, 37, 1)), PROGRESS8);
        assertThat(low.verdict()).isEqualTo(Verdict.YES);
        assertThat(low.statistic()).isCloseTo(-0.0119, within(0.0001));
    }

    @Test
    void aShareIsSignificantlyLowOnceItsUpperLimitIsBelowEngland() {
        TestResult few = LevelTests.significantlyBelow(shares(30, 50), SHARES);
        assertThat(few.statistic()).isCloseTo(67.892, within(0.001));
        assertThat(few.verdict()).isEqualTo(Verdict.NO);
        TestResult more = LevelTests.significantlyBelow(shares(60, 45), SHARES);
        assertThat(more.statistic()).isCloseTo(57.596, within(0.001));
        assertThat(more.verdict()).isEqualTo(Verdict.YES);
    }

    @Test
    void aSmallCohortIsPooledAndOneThatStaysSmallIsNotJudged() {
        TestResult pooled = LevelTests.significantlyBelow(shares(10, 10, 10, 10), SHARES);
        assertThat(pooled.verdict()).isEqualTo(Verdict.YES);
        assertThat(pooled.inputs()).hasSize(3);
        assertThat(LevelTests.significantlyBelow(shares(10, 10), SHARES).verdict())
                .isEqualTo(Verdict.INSUFFICIENT);
        assertThat(LevelTests.atOrAbove(shares(10, 100), SHARES).verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(LevelTests.atOrAbove(shares(6, 100, 100, 100), SHARES).verdict())
                .isEqualTo(Verdict.YES);
    }

    @Test
    void strongMeansThatThePooledLowerLimitIsNotBelowEngland() {
        TestResult strong = LevelTests.atOrAbove(shares(60, 75, 75, 75), SHARES);
        assertThat(strong.statistic()).isCloseTo(68.629, within(0.001));
        assertThat(strong.verdict()).isEqualTo(Verdict.YES);
        assertThat(LevelTests.atOrAbove(shares(60, 65, 65, 65), SHARES).verdict())
                .isEqualTo(Verdict.NO);
        assertThat(LevelTests.atOrAbove(scores(150, 0.2, 0.12, 0.12, 0.12), PROGRESS8)
                        .verdict())
                .isEqualTo(Verdict.YES);
        assertThat(LevelTests.atOrAbove(scores(150, 0.2, 0.11, 0.11, 0.11), PROGRESS8)
                        .verdict())
                .isEqualTo(Verdict.NO);
    }

    @Test
    void noFigureIsInsufficientEvidence() {
        assertThat(LevelTests.atOrAbove(List.of(), SHARES).verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(LevelTests.significantlyBelow(List.of(), SHARES).verdict()).isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void oneSchoolOfThirtyAtSixtyTwoHasAnIntervalOfSeventeenAndAHalfPoints() {
        Pool pool = Pool.of(List.of(new YearFigure.Share(YEAR, 62, 65, 30)));
        assertThat(pool.upper() - pool.value()).isCloseTo(17.5, within(0.05));
    }
}
