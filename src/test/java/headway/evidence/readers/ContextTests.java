package headway.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.MeasureRecord;
import headway.evidence.Subject;
import headway.evidence.readers.TestTable.Row;
import headway.imports.Reader;
import headway.shared.AcademicYear;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContextTests {

    private static Loaded load(String reader, String file, Row... rows) {
        return Loaded.load(Readers.reader(reader), TestTable.ofRows(file, List.of(), rows));
    }

    @Test
    void theThreeHeadersOfTheCensusAreOneKindOfFile() {
        String before = "URN|LA|ESTAB|";
        String middle = "NOR|NORG|NORB|PNORG|PNORB|TSENELSE|PSENELSE|TSENELK|PSENELK|NUMEAL|NUMENGFL|NUMUNCFL|PNUMEAL"
                + "|PNUMENGFL|PNUMUNCFL|";
        String row = "300|150|150|50|50|6|2|45|15|60|240|0|20|80|0|";
        List<TestTable> tables = List.of(
                TestTable.of(
                        "2017-2018_england_census.csv",
                        before + middle + "PNUMFSM|NUMFSMEVER|PNUMFSMEVER",
                        "123456|315|2000|" + row + "12|75|25"),
                TestTable.of(
                        "2018-2019_england_census.csv",
                        before + "SCHOOLTYPE|" + middle + "NUMFSM|NUMFSMEVER|PNUMFSMEVER",
                        "123456|315|2000|State-funded primary|" + row + "36|75|25"),
                TestTable.of(
                        "2022-2023_england_census.csv",
                        before + "SCHOOLTYPE|" + middle + "NUMFSM|NUMFSMEVER|NORFSMEVER|PNUMFSMEVER",
                        "123456|315|2000|State-funded primary|" + row + "36|75|290|25"));

        for (TestTable table : tables) {
            assertThat(claims(table)).containsExactly("census");
            Loaded loaded = Loaded.load(Readers.reader("census"), table);
            assertThat(loaded.records).hasSize(5);
            assertThat(loaded.school(123456, "census_pupils", "all").value()).isEqualTo(300.0);
            assertThat(loaded.school(123456, "census_fsm6", "all").value()).isEqualTo(25.0);
            assertThat(loaded.school(123456, "census_eal", "all").value()).isEqualTo(20.0);
            assertThat(loaded.school(123456, "census_sen_support", "all").value())
                    .isEqualTo(15.0);
            assertThat(loaded.school(123456, "census_ehcp", "all").value()).isEqualTo(2.0);
        }
        assertThat(Loaded.load(Readers.reader("census"), tables.getLast())
                        .school(123456, "census_fsm6", "all")
                        .cohort())
                .isEqualTo(290);
    }

    @Test
    void persistentAbsenceAt15PercentIsAnotherMeasureAndLeftOut() {
        TestTable table =
                TestTable.of("2012-2013_england_abs.csv", "LA|ESTAB|URN|PERCTOT|PPERSABS15", "315|2000|123456|5.2|3.1");

        assertThat(claims(table)).containsExactly("absence");
        assertThat(Loaded.load(Readers.reader("absence"), table).measures())
                .singleElement()
                .satisfies(record -> assertThat(record.measure()).isEqualTo("absence_overall"));
    }

    @Test
    void totalsOfAnAuthorityAreTakenByKindOfSchool() {
        Loaded loaded = Loaded.load(
                Readers.reader("absence"),
                TestTable.of(
                        "315_2019_abs.csv", "LA|ESTAB|URN|PERCTOT|PPERSABS10", "315|PRI||4|8.2", "315|PRU||30|70"));

        assertThat(loaded.measure(new Subject.Authority(315), "absence_overall", "primary schools")
                        .value())
                .isEqualTo(4.0);
        assertThat(loaded.records).hasSize(2);
        assertThat(loaded.problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.column()).isEqualTo("URN"));
    }

    @Test
    void tidyAbsenceKeepsWholeYearsOfSchoolsAndAreas() {
        Row row = Row.of(
                "time_period",
                "202324",
                "time_identifier",
                "Academic year",
                "geographic_level",
                "School",
                "education_phase",
                "State-funded primary",
                "school_urn",
                "123456",
                "enrolments",
                "210",
                "enrolments_pa_10_exact",
                "31",
                "enrolments_pa_10_exact_percent",
                "14.8",
                "sess_overall_percent",
                "5.4",
                "sess_authorised_percent",
                "4.0",
                "sess_unauthorised_percent",
                "1.4");
        Loaded loaded = load(
                "absence-tidy",
                "1a_absence_3term_school.csv",
                row,
                row.with("time_identifier", "Autumn and spring term"),
                row.with("geographic_level", "National", "school_urn", ""),
                row.with(
                        "geographic_level",
                        "Local authority",
                        "school_urn",
                        "",
                        "old_la_code",
                        "315",
                        "education_phase",
                        "Total"),
                row.with("geographic_level", "National", "school_urn", "", "education_phase", "Nursery"));

        assertThat(loaded.problems).isEmpty();
        assertThat(loaded.school(123456, "absence_persistent", "all"))
                .isEqualTo(new MeasureRecord(
                        new Subject.School(123456),
                        "absence_persistent",
                        new AcademicYear(2023),
                        "all",
                        14.8,
                        null,
                        210,
                        null,
                        null));
        assertThat(loaded.measure(new Subject.England(true), "absence_overall", "primary schools")
                        .value())
                .isEqualTo(5.4);
        assertThat(loaded.measure(new Subject.Authority(315), "absence_overall", "all")
                        .value())
                .isEqualTo(5.4);
        assertThat(loaded.records).hasSize(6);
        assertThat(loaded.rowsLeftOut()).isEqualTo(2);
        assertThat(loaded.recognition.title()).isEqualTo("Pupil absence 2023/24");
        assertThat(loaded.recognition.status()).isNull();
    }

    @Test
    void suspensionsAreForEach100Pupils() {
        Row row = Row.of(
                "time_period",
                "202324",
                "time_identifier",
                "Academic year",
                "geographic_level",
                "School",
                "education_phase",
                "State-funded secondary",
                "school_urn",
                "123456",
                "headcount",
                "1100",
                "perm_excl",
                "1",
                "suspension",
                "120",
                "susp_rate",
                "10.91");
        Loaded loaded = load(
                "exclusions-tidy",
                "exc_school.csv",
                row,
                row.with("time_identifier", "Autumn term"),
                row.with("school_urn", "123457", "susp_rate", "low"));

        assertThat(loaded.school(123456, "suspension_rate", "all").value()).isEqualTo(10.91);
        assertThat(loaded.school(123456, "suspension_rate", "all").cohort()).isEqualTo(1100);
        assertThat(loaded.school(123457, "suspension_rate", "all").marker()).isEqualTo("low");
        assertThat(loaded.leftOut).isEqualTo(Map.of("Figures of single terms: only whole years are kept", 1));
    }

    @Test
    void workforceTablesAreReadWhateverTheSpacesInTheirHeadings() {
        TestTable table = TestTable.of(
                "2018-2019_england_swf.csv",
                "LA Number|Establishment Number|URN|School Phase|Total Number of Teachers (Headcount)"
                        + "|Total Number of Teachers (Full-Time Equivalent)|Pupil:     Teacher Ratio"
                        + "|Mean Gross FTE Salary of All Teachers (£s)",
                "315|2000|123456|Primary|14|12.4|20.6|40,100",
                "315|2001|123457|Primary|SUPP|SUPP|DNS|x");

        assertThat(claims(table)).containsExactly("workforce");
        Loaded loaded = Loaded.load(Readers.reader("workforce"), table);
        assertThat(loaded.school(123456, "workforce_pupil_teacher_ratio", "all").value())
                .isEqualTo(20.6);
        assertThat(loaded.school(123456, "workforce_teachers_fte", "all").value())
                .isEqualTo(12.4);
        assertThat(loaded.school(123457, "workforce_pupil_teacher_ratio", "all").marker())
                .isEqualTo("DNS");
    }

    @Test
    void tidyWorkforceHoldsAllYearsInOneFile() {
        Row row = Row.of(
                "time_period",
                "202425",
                "time_identifier",
                "November",
                "geographic_level",
                "School",
                "school_urn",
                "123456",
                "pupils_fte",
                "430.5",
                "qualified_teachers_fte",
                "21",
                "pupil_to_qual_teacher_ratio",
                "20.5");
        Loaded loaded = load(
                "workforce-tidy",
                "workforce_ptrs_2010_2024_sch.csv",
                row,
                row.with("time_period", "202324", "pupil_to_qual_teacher_ratio", "z"));

        assertThat(loaded.measures())
                .extracting(MeasureRecord::year)
                .containsExactly(new AcademicYear(2024), new AcademicYear(2023));
        assertThat(loaded.measures().getLast().marker()).isEqualTo("z");
    }

    @Test
    void aSchoolWithoutIncomeHasNoBalance() {
        Row row = Row.of(
                "LA",
                "315",
                "URN",
                "123456",
                "MEDIAN",
                "Primary",
                "PUPILS",
                "45",
                "GRANTFUNDING",
                "5,000",
                "TOTALINCOME",
                "5,200",
                "TOTALEXPENDITURE",
                "5,330");
        Loaded loaded = load(
                "finance-cfr",
                "315_2019_cfr.csv",
                row,
                row.with("URN", "123457", "TOTALINCOME", "0"),
                row.with("URN", "123458", "TOTALEXPENDITURE", "NA "),
                row.with("URN", "123459", "TOTALINCOME", ""));

        assertThat(loaded.school(123456, "finance_balance_rate", "all").value()).isEqualTo(-2.5);
        assertThat(loaded.has(new Subject.School(123457), "finance_balance_rate", "all"))
                .isFalse();
        assertThat(loaded.school(123458, "finance_balance_rate", "all").value()).isNull();
        assertThat(loaded.school(123458, "finance_balance_rate", "all").marker())
                .isEqualTo("NA");
        assertThat(loaded.has(new Subject.School(123459), "finance_balance_rate", "all"))
                .isFalse();
    }

    private static List<String> claims(TestTable table) {
        return Readers.allReaders().stream()
                .filter(reader -> reader.recognise(table.head()).isPresent())
                .map(Reader::id)
                .toList();
    }
}
