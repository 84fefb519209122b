package headway.evidence.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.AcademicYear;
import headway.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Floor, close to floor, and coasting, at their edges. */
class StandardTestsTests {

    private static final AcademicYear YEAR = new AcademicYear(2017);
    private static final DateRange SPAN = new DateRange(LocalDate.of(2016, 9, 1), LocalDate.of(2019, 8, 31));
    private static final FloorStandard FLOOR = new FloorStandard(
            SPAN, new AcademicYear(2015), new AcademicYear(2018), 10, 65, new Subjects(-5, -7, -5), -0.5, 75, 1, -0.25);
    private static final CoastingStandard COASTING = new CoastingStandard(
            SPAN, new AcademicYear(2015), new AcademicYear(2018), 3, 10, 85, new Subjects(-2.5, -3.5, -2.5), -0.25);

    @Test
    void belowTheFloorNeedsBothLowAttainmentAndLowProgressInASubject() {
        assertThat(floor(ks2(64.0, -5.1, 0.0, 0.0))).isEqualTo(Verdict.YES);
        assertThat(floor(ks2(65.0, -5.1, 0.0, 0.0))).isEqualTo(Verdict.NO);
        assertThat(floor(ks2(64.0, -5.0, -7.0, -5.0))).isEqualTo(Verdict.NO);
        assertThat(floor(ks2(64.0, 0.0, -7.1, 0.0))).isEqualTo(Verdict.YES);
    }

    @Test
    void writingAloneIsSaid() {
        assertThat(FloorTests.below(ks2(64.0, 0.0, -7.1, 0.0), FLOOR).sentence())
                .contains("Writing alone");
        assertThat(FloorTests.below(ks2(64.0, -6.0, -7.1, 0.0), FLOOR).sentence())
                .doesNotContain("Writing alone")
                .contains("reading and writing");
    }

    @Test
    void whatIsMissingCountsOnlyWhereItCouldDecide() {
        assertThat(floor(ks2(64.0, -5.1, null, null))).isEqualTo(Verdict.YES);
        assertThat(floor(ks2(64.0, 0.0, null, 0.0))).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(floor(ks2(null, 0.0, 0.0, 0.0))).isEqualTo(Verdict.NO);
        assertThat(floor(ks2(null, -6.0, 0.0, 0.0))).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(floor(ks2(80.0, null, null, null))).isEqualTo(Verdict.NO);
        KeyStage2Year uncounted =
                new KeyStage2Year(YEAR, null, 50.0, new Progress(-6.0, -4.0), Progress.MISSING, Progress.MISSING);
        assertThat(floor(uncounted)).isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void atKeyStage4TheUpperLimitMustBeBelowNoughtToo() {
        assertThat(FloorTests.below(ks4(-0.51, -0.01), FLOOR).verdict()).isEqualTo(Verdict.YES);
        assertThat(FloorTests.below(ks4(-0.51, 0.0), FLOOR).verdict()).isEqualTo(Verdict.NO);
        assertThat(FloorTests.below(ks4(-0.5, -0.1), FLOOR).verdict()).isEqualTo(Verdict.NO);
        assertThat(FloorTests.below(ks4(-0.51, null), FLOOR).verdict()).isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void closeMeansAboveTheFloorButOnlyJust() {
        assertThat(near(ks2(74.0, -4.0, 0.0, 0.0))).isEqualTo(Verdict.YES);
        assertThat(near(ks2(74.0, -3.9, 0.0, 0.0))).isEqualTo(Verdict.NO);
        assertThat(near(ks2(75.0, -4.0, 0.0, 0.0))).isEqualTo(Verdict.NO);
        assertThat(near(ks2(74.0, 0.0, -6.0, 0.0))).isEqualTo(Verdict.YES);
        assertThat(near(ks2(64.0, -5.1, 0.0, 0.0))).isEqualTo(Verdict.NO);
        assertThat(near(ks2(74.0, null, 0.0, 0.0))).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(FloorTests.near(ks4(-0.25, 0.0), FLOOR).verdict()).isEqualTo(Verdict.YES);
        assertThat(FloorTests.near(ks4(-0.24, 0.0), FLOOR).verdict()).isEqualTo(Verdict.NO);
        assertThat(FloorTests.near(ks4(-0.6, 0.1), FLOOR).verdict()).isEqualTo(Verdict.YES);
        assertThat(FloorTests.near(ks4(-0.6, -0.1), FLOOR).verdict()).isEqualTo(Verdict.NO);
    }

    @Test
    void coastingNeedsEveryYear() {
        KeyStage2Year low = ks2(84.0, -2.6, 0.0, 0.0);
        assertThat(coasting(low, low, low)).isEqualTo(Verdict.YES);
        assertThat(coasting(low, ks2(85.0, -2.6, 0.0, 0.0), low)).isEqualTo(Verdict.NO);
        assertThat(coasting(low, low)).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(coasting(low, ks2(84.0, -2.5, -3.5, -2.5))).isEqualTo(Verdict.NO);
        assertThat(coasting(low, low, ks2(84.0, null, 0.0, 0.0))).isEqualTo(Verdict.INSUFFICIENT);
        KeyStage4Year slow = ks4(-0.26, -0.01);
        assertThat(CoastingTests.keyStage4(List.of(slow, slow, slow), COASTING).verdict())
                .isEqualTo(Verdict.YES);
        assertThat(CoastingTests.keyStage4(List.of(slow, ks4(-0.26, 0.0), slow), COASTING)
                        .verdict())
                .isEqualTo(Verdict.NO);
    }

    private static Verdict floor(KeyStage2Year results) {
        return FloorTests.below(results, FLOOR).verdict();
    }

    private static Verdict near(KeyStage2Year results) {
        return FloorTests.near(results, FLOOR).verdict();
    }

    private static Verdict coasting(KeyStage2Year... results) {
        return CoastingTests.keyStage2(List.of(results), COASTING).verdict();
    }

    private static KeyStage2Year ks2(Double attainment, Double reading, Double writing, Double maths) {
        return new KeyStage2Year(YEAR, 30, attainment, progress(reading), progress(writing), progress(maths));
    }

    private static Progress progress(Double score) {
        return score == null ? Progress.MISSING : new Progress(score, score + 2);
    }

    private static KeyStage4Year ks4(Double score, Double upper) {
        return new KeyStage4Year(YEAR, 150, new Progress(score, upper));
    }
}
