package headway.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headway.evidence.NeighbourRecord;
import headway.evidence.Subject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("real-data")
class ContextRealDataTests {

    private static final Subject ENGLAND = new Subject.England(true);

    private static Loaded load(String reader, String file) {
        return Loaded.load(Readers.reader(reader), RealData.table(file));
    }

    @Test
    void censusOfEngland() {
        Loaded loaded = load("census", "census/2018-2019_england_census.csv");

        assertThat(loaded.problems).isEmpty();
        assertThat(loaded.leftOut).isEmpty();
        assertThat(loaded.records).hasSize(119_707);
        assertThat(loaded.recognition.title()).isEqualTo("School census 2018/19, England");
        assertThat(loaded.recognition.published()).isEqualTo("2019-06-27");
        // A primary school of Merton.
        assertThat(loaded.school(102634, "census_pupils", "all").value()).isEqualTo(360.0);
        assertThat(loaded.school(102634, "census_fsm6", "all").value()).isEqualTo(19.8);
        assertThat(loaded.school(102634, "census_fsm6", "all").cohort()).isEqualTo(360);
        assertThat(loaded.school(102634, "census_eal", "all").value()).isEqualTo(31.7);
        assertThat(loaded.school(102634, "census_sen_support", "all").value()).isEqualTo(19.2);
        assertThat(loaded.school(102634, "census_ehcp", "all").value()).isEqualTo(1.9);
        // An independent school: zero is a figure, NA is not.
        assertThat(loaded.school(100001, "census_ehcp", "all").value()).isEqualTo(0.0);
        assertThat(loaded.school(100001, "census_eal", "all"))
                .satisfies(record -> assertThat(record.value()).isNull())
                .satisfies(record -> assertThat(record.marker()).isEqualTo("NA"));
        assertThat(loaded.measure(ENGLAND, "census_fsm6", "secondary schools").value())
                .isEqualTo(27.7);
        assertThat(loaded.has(ENGLAND, "census_pupils", "secondary schools")).isFalse();
    }

    @Test
    void censusOfNorthYorkshireHasTotalsOfTheAuthorityToo() {
        Loaded loaded = load("census", "census/815_2019_census.csv");

        assertThat(loaded.problems).isEmpty();
        assertThat(loaded.records).hasSize(1_964);
        assertThat(loaded.recognition.title()).isEqualTo("School census 2018/19, authority 815");
        assertThat(loaded.measure(new Subject.Authority(815), "census_fsm6", "primary schools")
                        .value())
                .isEqualTo(15.9);
        assertThat(loaded.measure(new Subject.Authority(815), "census_ehcp", "special schools")
                        .value())
                .isEqualTo(99.8);
        assertThat(loaded.measure(ENGLAND, "census_eal", "primary schools").value())
                .isEqualTo(21.2);
    }

    @Test
    void absenceOfEngland() {
        Loaded loaded = load("absence", "absence/2018-2019_england_abs.csv");

        assertThat(loaded.problems).isEmpty();
        assertThat(loaded.leftOut).isEmpty();
        assertThat(loaded.records).hasSize(42_434);
        assertThat(loaded.recognition.published()).isEqualTo("2020-03-26");
        assertThat(loaded.school(102634, "absence_overall", "all").value()).isEqualTo(3.2);
        assertThat(loaded.school(102634, "absence_persistent", "all").value()).isEqualTo(6.0);
        assertThat(loaded.school(140187, "absence_persistent", "all").value()).isEqualTo(21.0);
        assertThat(loaded.school(100027, "absence_overall", "all").value()).isEqualTo(2.2);
        assertThat(loaded.school(100027, "absence_persistent", "all").marker()).isEqualTo("SUPP");
        assertThat(loaded.measure(ENGLAND, "absence_overall", "primary schools").value())
                .isEqualTo(4.0);
        assertThat(loaded.measure(ENGLAND, "absence_persistent", "special schools")
                        .value())
                .isEqualTo(28.8);
    }

    @Test
    void financeOfNorthYorkshire() {
        Loaded loaded = load("finance-cfr", "finance/815_2019_cfr.csv");

        assertThat(loaded.problems).isEmpty();
        assertThat(loaded.records).hasSize(266 * 3);
        assertThat(loaded.leftOut)
                .containsExactly(java.util.Map.entry("A median of a group of schools, not a school", 47));
        assertThat(loaded.school(121269, "finance_income_per_pupil", "all").value())
                .isEqualTo(6846.0);
        assertThat(loaded.school(121269, "finance_income_per_pupil", "all").cohort())
                .isEqualTo(47);
        assertThat(loaded.school(121269, "finance_spend_per_pupil", "all").value())
                .isEqualTo(7067.0);
        assertThat(loaded.school(121269, "finance_balance_rate", "all").value()).isCloseTo(-3.228, within(0.001));
        assertThat(loaded.school(132027, "finance_balance_rate", "all").value()).isCloseTo(5.176, within(0.001));
    }

    @Test
    void statisticalNeighboursOfEachAuthority() {
        Loaded loaded = load("statistical-neighbours", "comparators/sn_may_2025.xlsx");

        assertThat(loaded.problems).isEmpty();
        assertThat(loaded.records).hasSize(1_580).doesNotHaveDuplicates();
        assertThat(loaded.recognition.headerRow()).isEqualTo(2);
        assertThat(loaded.recognition.asAt()).isEqualTo("2025-05-31");
        assertThat(loaded.records)
                .contains(
                        new NeighbourRecord(301, 308, 1, "close"),
                        new NeighbourRecord(301, 333, 4, "somewhat close"),
                        new NeighbourRecord(302, 315, 5, "close"),
                        new NeighbourRecord(865, 850, 1, "extremely close"),
                        new NeighbourRecord(336, 812, 10, "close"),
                        // An authority that was abolished, from the foot of the sheet.
                        new NeighbourRecord(909, 878, 10, "very close"));
        assertThat(loaded.records)
                .filteredOn(record -> ((NeighbourRecord) record).authority() == 315)
                .hasSize(10);
    }
}
