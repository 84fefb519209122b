package headway.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import headway.imports.EditionStatus;
import headway.shared.AcademicYear;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionsTests {

    private final Editions editions = new Editions();

    @Test
    void eachEditionStandsOnceAndCameOutWithinTwoYearsOfItsYearsBeginning() {
        assertThat(editions.all()).isNotEmpty().allSatisfy(edition -> {
            assertThat(edition.published()).isAfter(edition.year().firstDay());
            assertThat(edition.published()).isBefore(edition.year().lastDay().plusYears(1));
        });
        assertThat(editions.all().stream()
                        .map(edition -> List.of(edition.kind(), edition.year(), "" + edition.status())))
                .doesNotHaveDuplicates();
    }

    @Test
    void anUncertainDayHasItsReason() {
        assertThat(editions.all())
                .filteredOn(edition -> !edition.certain())
                .isNotEmpty()
                .allSatisfy(edition -> assertThat(edition.note()).isNotBlank());
    }

    @Test
    void provisionalResultsComeOutBeforeRevisedAndRevisedNotAfterFinal() {
        for (int start = 2016; start <= 2018; start++) {
            AcademicYear year = new AcademicYear(start);
            LocalDate revised =
                    editions.published("ks4", year, EditionStatus.REVISED).orElseThrow();
            assertThat(editions.published("ks4", year, EditionStatus.PROVISIONAL)
                            .orElseThrow())
                    .isBefore(revised);
            assertThat(editions.published("ks4", year, EditionStatus.FINAL).orElseThrow())
                    .isAfterOrEqualTo(revised);
        }
    }

    @Test
    void atTheEndOf2019KeyStage2AndProvisionalKeyStage4WereOutAndAbsenceOf2018To2019WasNot() {
        AcademicYear year = new AcademicYear(2018);
        LocalDate asAt = LocalDate.of(2019, 12, 31);

        assertThat(editions.published("ks2", year, EditionStatus.FINAL).orElseThrow())
                .isEqualTo("2019-12-13");
        assertThat(editions.published("ks4", year, EditionStatus.PROVISIONAL).orElseThrow())
                .isBefore(asAt);
        assertThat(editions.published("ks4", year, EditionStatus.FINAL).orElseThrow())
                .isAfter(asAt);
        assertThat(editions.published("census", year, null).orElseThrow()).isBefore(asAt);
        assertThat(editions.published("absence", year, null).orElseThrow()).isAfter(asAt);
    }

    @Test
    void anUnlistedEditionHasNoDay() {
        assertThat(editions.published("ks2", new AcademicYear(2030), EditionStatus.FINAL))
                .isEmpty();
        assertThat(editions.published("ks2", new AcademicYear(2018), EditionStatus.PROVISIONAL))
                .isEmpty();
    }

    @Test
    void ofstedsMonthlyFileCameOutTwoWeeksAfterTheDayItDescribes() {
        assertThat(editions.publishedAfter("ofsted", LocalDate.of(2026, 2, 28))).contains(LocalDate.of(2026, 3, 14));
        assertThat(editions.publishedAfter("ks2", LocalDate.of(2026, 2, 28))).isEmpty();
    }
}
