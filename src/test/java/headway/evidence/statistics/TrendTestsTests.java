package headway.evidence.statistics;

import static headway.evidence.statistics.Lines.PROGRESS8;
import static headway.evidence.statistics.Lines.SHARES;
import static headway.evidence.statistics.Lines.scores;
import static headway.evidence.statistics.Lines.shares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Worked by hand; the arithmetic of the first two stands in docs/tests-of-outcomes.md. */
class TrendTestsTests {

    @Test
    void aFallOfTwentyPointsWithThirtyPupilsIsJustSignificant() {
        TestResult drop = TrendTests.drop(shares(30, 60, 66, 67, 50), SHARES);
        assertThat(drop.verdict()).isEqualTo(Verdict.YES);
        assertThat(drop.statistic()).isCloseTo(1.9731, within(0.0001));
        assertThat(drop.sentence())
                .startsWith("The gap to England fell 20.0 points, from +5.0 (2015/16 to 2017/18 pooled) to −15.0 in"
                        + " 2018/19; z = 1.97.");
        assertThat(drop.inputs()).first().isEqualTo("2018/19 50% of 30 pupils, England 65%");
        assertThat(drop.inputs()).hasSize(4);
    }

    @Test
    void aFallOfNineteenIsNot() {
        assertThat(TrendTests.drop(shares(30, 60, 66, 67, 51), SHARES).verdict())
                .isEqualTo(Verdict.NO);
    }

    @Test
    void aSignificantFallOfLessThanTenPointsIsNoDrop() {
        TestResult drop = TrendTests.drop(shares(600, 66, 69, 61), SHARES);
        assertThat(drop.statistic()).isGreaterThan(1.96);
        assertThat(drop.verdict()).isEqualTo(Verdict.NO);
    }

    @Test
    void exactlyTenPointsCountWhateverADoubleMakesOfThem() {
        assertThat(TrendTests.drop(shares(600, 66.1, 69.1, 60.1), SHARES).verdict())
                .isEqualTo(Verdict.YES);
    }

    @Test
    void twoYearsAreTooFewForADropAndASmallLatestCohortIsNotJudged() {
        TestResult few = TrendTests.drop(shares(30, 67, 40), SHARES);
        assertThat(few.verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(few.sentence()).contains("there are 2");
        TestResult small = TrendTests.drop(shares(10, 66, 67, 20), SHARES);
        assertThat(small.verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(small.sentence()).contains("10 pupils in 2018/19");
    }

    @Test
    void threeYearsDownwardsAreADecline() {
        TestResult decline = TrendTests.decline(shares(60, 66, 60, 52), SHARES);
        assertThat(decline.verdict()).isEqualTo(Verdict.YES);
        assertThat(decline.statistic()).isCloseTo(-2.0055, within(0.0001));
        assertThat(decline.sentence()).contains("a slope of −9.0 a year with z = −2.01");
    }

    @Test
    void aDeclineNeedsThreeYearsAndNoSmallCohortAmongThem() {
        assertThat(TrendTests.decline(shares(60, 66, 40), SHARES).verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(TrendTests.decline(shares(9, 66, 60, 20), SHARES).verdict()).isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void progress8IsTestedByItsOwnLimits() {
        TestResult decline = TrendTests.decline(scores(150, 0.2, 0.2, 0, -0.15), PROGRESS8);
        assertThat(decline.verdict()).isEqualTo(Verdict.YES);
        assertThat(decline.statistic()).isCloseTo(-2.4254, within(0.0001));
        // Before: mean 0.1, standard error 0.102041/√2; the fall 0.3; z = 0.3 / (0.102041·√1.5).
        TestResult drop = TrendTests.drop(scores(150, 0.2, 0.2, 0, -0.2), PROGRESS8);
        assertThat(drop.verdict()).isEqualTo(Verdict.YES);
        assertThat(drop.statistic()).isCloseTo(2.4005, within(0.0001));
        assertThat(drop.inputs()).first().isEqualTo("2018/19 −0.20 for 150 pupils, 95% limits −0.40 to 0.00");
    }

    @Test
    void aRiseOfFivePointsOverTwoOrThreeYearsCounts() {
        assertThat(TrendTests.rise(shares(60, 50, 48, 59), SHARES).verdict()).isEqualTo(Verdict.YES);
        assertThat(TrendTests.rise(shares(60, 50, 55), SHARES).verdict()).isEqualTo(Verdict.NO);
        assertThat(TrendTests.rise(shares(60, 50), SHARES).verdict()).isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void aSchoolAlwaysAtAHundredHasAVarianceStill() {
        TestResult drop = TrendTests.drop(shares(15, 100, 100, 87), SHARES);
        assertThat(drop.statistic()).isFinite();
        assertThat(TrendTests.drop(shares(15, 100, 100, 100), SHARES).verdict()).isEqualTo(Verdict.NO);
    }
}
