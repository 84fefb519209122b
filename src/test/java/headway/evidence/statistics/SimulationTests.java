package headway.evidence.statistics;

import static headway.evidence.statistics.Lines.PROGRESS8;
import static headway.evidence.statistics.Lines.SHARES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headway.shared.AcademicYear;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the tests flag schools that have not changed, and how often they catch a true fall: invented schools at 62%
 * whose cohorts differ by 5 points (standard deviation) beyond chance, England standing still. With 40,000 schools a
 * rate is known to a quarter of a point near 5% and half a point near 50% (two standard errors); the tolerance is
 * 0.6 and 1.0 points.
 */
class SimulationTests {

    private static final int SCHOOLS = 40_000;
    private static final double USUAL = 0.62;
    private static final double COHORTS = 0.05;

    @ParameterizedTest(name = "{0} years before, {1} pupils: stable {2}%, true fall of 20 caught {3}%, naive {4}%")
    @CsvSource({"3, 30, 5.1, 50.6, 20.9", "3, 60, 6.8, 73.3, 14.7", "2, 30, 5.2, 47.2, 23.0", "2, 60, 7.0, 69.0, 16.4"})
    void drop(int before, int pupils, double stable, double caught, double naive) {
        Predicate<List<YearFigure.Share>> drop =
                years -> TrendTests.drop(years, SHARES).verdict() == Verdict.YES;
        assertThat(flagged(before + 1, pupils, 0, drop)).isCloseTo(stable, within(0.6));
        assertThat(flagged(before + 1, pupils, 0.20, drop)).isCloseTo(caught, within(1.0));
        assertThat(flagged(before + 1, pupils, 0, SimulationTests::tenPointsDown))
                .isCloseTo(naive, within(1.0));
    }

    @ParameterizedTest(name = "{0} pupils: decline {1}%, three falling years {2}%")
    @CsvSource({"30, 7.3, 12.4", "90, 12.5, 14.6"})
    void decline(int pupils, double stable, double falling) {
        assertThat(flagged(
                        3, pupils, 0, years -> TrendTests.decline(years, SHARES).verdict() == Verdict.YES))
                .isCloseTo(stable, within(0.6));
        assertThat(flagged(3, pupils, 0, SimulationTests::fallingTwice)).isCloseTo(falling, within(0.6));
    }

    @ParameterizedTest(name = "{0} pupils at England''s level: strong {1}%")
    @CsvSource({"30, 4.5", "60, 7.3"})
    void strong(int pupils, double wrongly) {
        assertThat(flagged(
                        3,
                        pupils,
                        0,
                        years -> LevelTests.atOrAbove(years, SHARES).verdict() == Verdict.YES))
                .isCloseTo(wrongly, within(0.8));
    }

    /** Pupils' spread 1.28 grades, cohorts differing by 0.11 beyond chance, as in Surrey 2017/18 to 2018/19. */
    @ParameterizedTest(
            name = "{0} pupils, Progress 8: drop {1}%, a true fall of half a grade caught {2}%, decline {3}%")
    @CsvSource({"60, 5.2, 66.5, 8.6", "120, 6.3, 84.6, 11.6", "180, 4.6, 86.9, 14.1"})
    void progress8(int pupils, double stable, double caught, double decline) {
        SplittableRandom random = new SplittableRandom(2016);
        int flagged = 0;
        int found = 0;
        int declined = 0;
        for (int school = 0; school < SCHOOLS; school++) {
            List<YearFigure.Score> years = scores(random, pupils, 0);
            flagged += TrendTests.drop(years, PROGRESS8).verdict() == Verdict.YES ? 1 : 0;
            declined += TrendTests.decline(years, PROGRESS8).verdict() == Verdict.YES ? 1 : 0;
            found += TrendTests.drop(scores(random, pupils, 0.5), PROGRESS8).verdict() == Verdict.YES ? 1 : 0;
        }
        assertThat(100.0 * flagged / SCHOOLS).isCloseTo(stable, within(0.6));
        assertThat(100.0 * found / SCHOOLS).isCloseTo(caught, within(1.0));
        assertThat(100.0 * declined / SCHOOLS).isCloseTo(decline, within(0.8));
    }

    private static double flagged(int years, int pupils, double fall, Predicate<List<YearFigure.Share>> test) {
        SplittableRandom random = new SplittableRandom(2016);
        int flagged = 0;
        for (int school = 0; school < SCHOOLS; school++) {
            List<YearFigure.Share> figures = new ArrayList<>(years);
            for (int back = 0; back < years; back++) {
                double chance = USUAL + COHORTS * random.nextGaussian() - (back == 0 ? fall : 0);
                int reached = 0;
                for (int pupil = 0; pupil < pupils; pupil++) {
                    reached += random.nextDouble() < chance ? 1 : 0;
                }
                figures.add(new YearFigure.Share(
                        new AcademicYear(2018 - back), 100.0 * reached / pupils, 100 * USUAL, pupils));
            }
            flagged += test.test(figures) ? 1 : 0;
        }
        return 100.0 * flagged / SCHOOLS;
    }

    private static List<YearFigure.Score> scores(SplittableRandom random, int pupils, double fall) {
        double error = 1.28 / Math.sqrt(pupils);
        List<YearFigure.Score> years = new ArrayList<>(3);
        for (int back = 0; back < 3; back++) {
            double value = Math.hypot(error, 0.11) * random.nextGaussian() - (back == 0 ? fall : 0);
            years.add(YearFigure.Score.spread(new AcademicYear(2018 - back), value, 1.28, pupils, 2));
        }
        return years;
    }

    private static boolean tenPointsDown(List<YearFigure.Share> years) {
        return Pool.of(years.subList(1, years.size())).gap() - years.getFirst().gap() >= 10 - 1e-9;
    }

    private static boolean fallingTwice(List<YearFigure.Share> years) {
        return years.get(2).value() > years.get(1).value()
                && years.get(1).value() > years.get(0).value();
    }
}
