package headway.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.MeasureRecord;
import headway.evidence.Subject;
import headway.imports.EditionStatus;
import headway.shared.AcademicYear;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("real-data")
class KeyStageRealDataTests {

    private static final Subject ENGLAND = new Subject.England(true);
    private static final Subject SURREY = new Subject.Authority(936);

    private static Loaded load(String reader, String file) {
        return Loaded.load(Readers.reader(reader), RealData.table(file));
    }

    @ParameterizedTest
    @CsvSource({
        "ks2-wide, ks2/2016-2017_936_ks2final.csv, 13228, 11",
        "ks2-wide, ks2/2017-2018_936_ks2final.csv, 14298, 10",
        "ks2-wide, ks2/2018-2019_936_ks2final.csv, 14375, 12",
        "ks2-selected-columns, ks2/england-ks2-2018-2019-selected-columns.csv, 47518, 508",
        "ks4-wide, ks4/2017-2018_936_ks4final.csv, 4514, 4",
        "ks4-wide, ks4/2018-2019_936_ks4final.csv, 4622, 4",
        "ks4-wide, ks4/2018-2019_england_ks4provisional.csv, 32855, 176",
        "ks4-selected-columns, ks4/england-ks4-2018-2019-selected-columns.csv, 26620, 192",
        "ks5-selected-columns, ks5/england-ks5-2018-2019-selected-columns.csv, 5703, 7",
        "not-needed, ks4/202324_information_about_schools_final.csv, 0, 5709"
    })
    void everyFigureOfEveryRowIsTaken(String reader, String file, int records, int leftOut) {
        Loaded loaded = load(reader, file);

        assertThat(loaded.problems).isEmpty();
        assertThat(loaded.records).hasSize(records).doesNotHaveDuplicates();
        assertThat(loaded.rowsLeftOut()).isEqualTo(leftOut);
    }

    @ParameterizedTest
    @CsvSource({
        "ks2-wide, ks2/2016-2017_936_ks2final.csv, 'KS2 final results 2016/17, authority 936', 2017-12-14",
        "ks2-wide, ks2/2018-2019_936_ks2final.csv, 'KS2 final results 2018/19, authority 936', 2019-12-13",
        "ks4-wide, ks4/2018-2019_england_ks4provisional.csv, 'KS4 provisional results 2018/19, England', 2019-10-17",
        "ks4-wide, ks4/2017-2018_936_ks4final.csv, 'KS4 final results 2017/18, authority 936', 2019-01-24"
    })
    void saysWhatItIsAndWhenItCameOut(String reader, String file, String title, String published) {
        Loaded loaded = load(reader, file);

        assertThat(loaded.recognition.title()).isEqualTo(title);
        assertThat(loaded.recognition.published()).isEqualTo(published);
    }

    @Test
    void ks2Of2016To2017() {
        Loaded loaded = load("ks2-wide", "ks2/2016-2017_936_ks2final.csv");

        assertThat(loaded.school(125108, "ks2_reading_progress", "all"))
                .isEqualTo(new MeasureRecord(
                        new Subject.School(125108),
                        "ks2_reading_progress",
                        new AcademicYear(2016),
                        "all",
                        0.7,
                        null,
                        58,
                        -1.0,
                        2.4));
        assertThat(loaded.school(125108, "ks2_rwm_expected", "all").value()).isEqualTo(50.0);
        assertThat(loaded.school(125108, "ks2_rwm_expected", "disadvantaged"))
                .satisfies(record -> assertThat(record.value()).isEqualTo(18.0))
                .satisfies(record -> assertThat(record.cohort()).isEqualTo(11));
        assertThat(loaded.school(125108, "ks2_rwm_expected", "boys").cohort()).isEqualTo(30);
        assertThat(loaded.school(125108, "ks2_gps_score", "all").value()).isEqualTo(104.0);
        // A special school: a suppressed group keeps its marker, a blank score is no record.
        assertThat(loaded.school(141533, "ks2_rwm_expected", "disadvantaged").marker())
                .isEqualTo("SUPP");
        assertThat(loaded.has(new Subject.School(141533), "ks2_reading_score", "all"))
                .isFalse();
        // The rows of England stand in another order in this file than in the later ones.
        assertThat(loaded.measure(ENGLAND, "ks2_rwm_expected", "all").cohort()).isEqualTo(599728);
        assertThat(loaded.measure(new Subject.England(false), "ks2_rwm_expected", "all")
                        .cohort())
                .isEqualTo(604552);
        assertThat(loaded.measures().stream().map(MeasureRecord::year).distinct())
                .containsExactly(new AcademicYear(2016));
    }

    @Test
    void ks2Of2017To2018() {
        Loaded loaded = load("ks2-wide", "ks2/2017-2018_936_ks2final.csv");

        assertThat(loaded.measure(SURREY, "ks2_rwm_expected", "all").value()).isEqualTo(70.0);
        assertThat(loaded.measure(SURREY, "ks2_rwm_expected", "three year average"))
                .satisfies(record -> assertThat(record.value()).isEqualTo(66.0))
                .satisfies(record -> assertThat(record.cohort()).isEqualTo(34640));
        assertThat(loaded.measure(ENGLAND, "ks2_rwm_expected", "other").value()).isEqualTo(70.0);
        assertThat(loaded.measure(ENGLAND, "ks2_writing_expected", "all").value())
                .isEqualTo(78.0);
    }

    @Test
    void ks2Of2018To2019() {
        Loaded loaded = load("ks2-wide", "ks2/2018-2019_936_ks2final.csv");

        // The last year of a school before it became an academy.
        assertThat(loaded.school(124940, "ks2_rwm_expected", "all").value()).isEqualTo(66.0);
        assertThat(loaded.school(124940, "ks2_rwm_higher", "all").value()).isEqualTo(22.0);
        assertThat(loaded.school(124940, "ks2_reading_progress", "all").upper()).isEqualTo(2.3);
        assertThat(loaded.school(124940, "ks2_rwm_expected", "girls"))
                .satisfies(record -> assertThat(record.value()).isEqualTo(71.0))
                .satisfies(record -> assertThat(record.cohort()).isEqualTo(34));
        assertThat(loaded.school(124940, "ks2_maths_progress", "eal").marker()).isEqualTo("NA");
        assertThat(loaded.school(145543, "ks2_rwm_expected", "three year average")
                        .value())
                .isEqualTo(71.0);
        assertThat(loaded.school(145543, "ks2_rwm_expected", "disadvantaged").marker())
                .isEqualTo("SUPP");
        assertThat(loaded.measure(SURREY, "ks2_rwm_expected", "all").cohort()).isEqualTo(12400);
        assertThat(loaded.measure(ENGLAND, "ks2_rwm_expected", "all").value()).isEqualTo(65.0);
        assertThat(loaded.measure(ENGLAND, "ks2_rwm_expected", "other").cohort())
                .isEqualTo(447479);
        assertThat(loaded.has(ENGLAND, "ks2_reading_progress", "all")).isFalse();
    }

    @Test
    void ks2HeadlineColumnsOfEngland() {
        Loaded loaded = load("ks2-selected-columns", "ks2/england-ks2-2018-2019-selected-columns.csv");

        assertThat(loaded.school(119910, "ks2_reading_progress", "all").value()).isEqualTo(2.4);
        assertThat(loaded.school(119910, "ks2_writing_progress", "all").value()).isEqualTo(3.8);
        assertThat(loaded.school(119910, "ks2_maths_progress", "all").value()).isEqualTo(-1.0);
        assertThat(loaded.school(141108, "ks2_reading_progress", "all").marker())
                .isEqualTo("LOWCOV");
        assertThat(loaded.school(120149, "ks2_maths_progress", "all").marker()).isEqualTo("SUPP");
        assertThat(loaded.recognition.status()).isEqualTo(EditionStatus.FINAL);
    }

    @Test
    void ks4FinalOf2018To2019() {
        Loaded loaded = load("ks4-wide", "ks4/2018-2019_936_ks4final.csv");

        assertThat(loaded.school(139948, "ks4_progress8", "all"))
                .isEqualTo(new MeasureRecord(
                        new Subject.School(139948),
                        "ks4_progress8",
                        new AcademicYear(2018),
                        "all",
                        0.22,
                        null,
                        116,
                        -0.01,
                        0.45));
        assertThat(loaded.school(139948, "ks4_progress8", "disadvantaged"))
                .satisfies(record -> assertThat(record.value()).isEqualTo(-0.13))
                .satisfies(record -> assertThat(record.cohort()).isEqualTo(29))
                .satisfies(record -> assertThat(record.lower()).isEqualTo(-0.59));
        assertThat(loaded.school(139948, "ks4_engmath_5", "all").value()).isEqualTo(34.0);
        assertThat(loaded.school(139948, "ks4_engmath_4", "all").value()).isEqualTo(63.0);
        assertThat(loaded.school(139948, "ks4_engmath_5", "disadvantaged").cohort())
                .isEqualTo(30);
        assertThat(loaded.school(139948, "ks4_engmath_5", "other").value()).isEqualTo(39.0);
        assertThat(loaded.school(139948, "ks4_engmath_5", "boys").value()).isEqualTo(32.0);
        assertThat(loaded.school(139948, "ks4_attainment8", "girls").value()).isEqualTo(48.2);
        assertThat(loaded.school(139948, "ks4_ebacc_entry", "all").value()).isEqualTo(23.0);
        assertThat(loaded.school(139948, "ks4_ebacc_aps", "all").value()).isEqualTo(3.81);
        assertThat(loaded.school(125320, "ks4_progress8", "all"))
                .satisfies(record -> assertThat(record.marker()).isEqualTo("NP"))
                .satisfies(record -> assertThat(record.value()).isNull())
                .satisfies(record -> assertThat(record.cohort()).isNull())
                .satisfies(record -> assertThat(record.lower()).isNull());
        assertThat(loaded.measure(SURREY, "ks4_attainment8", "all").value()).isEqualTo(50.3);
        assertThat(loaded.measure(ENGLAND, "ks4_attainment8", "all").value()).isEqualTo(46.7);
        assertThat(loaded.measure(ENGLAND, "ks4_progress8", "all").value()).isEqualTo(-0.03);
        assertThat(loaded.measure(new Subject.England(false), "ks4_attainment8", "all")
                        .value())
                .isEqualTo(44.7);
        assertThat(loaded.has(new Subject.England(false), "ks4_progress8", "all"))
                .isFalse();
    }

    @Test
    void ks4FinalOf2017To2018() {
        Loaded loaded = load("ks4-wide", "ks4/2017-2018_936_ks4final.csv");

        assertThat(loaded.school(142315, "ks4_progress8", "all").value()).isEqualTo(-0.21);
        assertThat(loaded.school(142315, "ks4_progress8", "all").upper()).isEqualTo(-0.06);
        assertThat(loaded.measure(new Subject.England(false), "ks4_engmath_5", "all")
                        .value())
                .isEqualTo(40.2);
        assertThat(loaded.measure(ENGLAND, "ks4_engmath_5", "other").value()).isEqualTo(50.1);
    }

    @Test
    void ks4ProvisionalDiffersFromFinalWithinTheSameSchool() {
        Loaded provisional = load("ks4-wide", "ks4/2018-2019_england_ks4provisional.csv");
        Loaded settled = load("ks4-selected-columns", "ks4/england-ks4-2018-2019-selected-columns.csv");

        assertThat(provisional.recognition.status()).isEqualTo(EditionStatus.PROVISIONAL);
        assertThat(provisional.school(140966, "ks4_attainment8", "all").value()).isEqualTo(36.4);
        assertThat(provisional.school(140966, "ks4_progress8", "all").marker()).isEqualTo("LOWCOV");
        assertThat(settled.recognition.status()).isEqualTo(EditionStatus.FINAL);
        assertThat(settled.school(140966, "ks4_attainment8", "all").value()).isEqualTo(36.5);
        assertThat(settled.school(140966, "ks4_ebacc_aps", "all").value()).isEqualTo(3.62);
    }

    @Test
    void ks4ProvisionalOfMerton() {
        Loaded loaded = load("ks4-wide", "ks4/2018-2019_england_ks4provisional.csv");

        assertThat(loaded.school(131897, "ks4_progress8", "all"))
                .satisfies(record -> assertThat(record.value()).isEqualTo(0.55))
                .satisfies(record -> assertThat(record.lower()).isEqualTo(0.35))
                .satisfies(record -> assertThat(record.upper()).isEqualTo(0.75))
                .satisfies(record -> assertThat(record.cohort()).isEqualTo(159));
        assertThat(loaded.school(138495, "ks4_engmath_5", "all").value()).isEqualTo(45.7);
        assertThat(loaded.school(102699, "ks4_attainment8", "all"))
                .satisfies(record -> assertThat(record.marker()).isEqualTo("NE"))
                .satisfies(record -> assertThat(record.cohort()).isEqualTo(19));
        assertThat(loaded.has(new Subject.School(145860), "ks4_attainment8", "all"))
                .isFalse();
        assertThat(loaded.measure(new Subject.Authority(315), "ks4_progress8", "all")
                        .value())
                .isEqualTo(0.56);
        assertThat(loaded.measure(ENGLAND, "ks4_engmath_5", "all").value()).isEqualTo(43.0);
    }

    @Test
    void ks5HeadlineColumnsOfEngland() {
        Loaded loaded = load("ks5-selected-columns", "ks5/england-ks5-2018-2019-selected-columns.csv");

        assertThat(loaded.school(130489, "ks5_alevel_value_added", "all").value())
                .isEqualTo(0.11);
        assertThat(loaded.school(130489, "ks5_alevel_aps", "all").value()).isEqualTo(34.07);
        assertThat(loaded.school(108059, "ks5_alevel_aps", "all").marker()).isEqualTo("NE");
        assertThat(loaded.has(new Subject.School(108059), "ks5_alevel_value_added", "all"))
                .isFalse();
        assertThat(loaded.school(130679, "ks5_alevel_value_added", "all").marker())
                .isEqualTo("SUPP");
    }
}
