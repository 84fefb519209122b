package headway.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.readers.TestTable.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowProblemsTests {

    private static final Row SCHOOL = Row.of(
            "RECTYPE",
            "1",
            "LEA",
            "936",
            "URN",
            "125108",
            "TELIG",
            "58",
            "PTRWM_EXP",
            "50%",
            "PTRWM_EXP_18",
            "48%",
            "READPROG",
            "0.7",
            "READPROG_LOWER",
            "-1.0",
            "READPROG_UPPER",
            "2.4");

    private static Loaded load(Row... rows) {
        return Loaded.load(Readers.reader("ks2-wide"), TestTable.ofRows("ks2final.csv", List.of(), rows));
    }

    @Test
    void aGoodRowYieldsItsFigures() {
        Loaded loaded = load(SCHOOL);

        assertThat(loaded.problems).isEmpty();
        assertThat(loaded.records).hasSize(2);
        assertThat(loaded.school(125108, "ks2_reading_progress", "all").lower()).isEqualTo(-1.0);
    }

    @Test
    void aBadNumberLeavesOutTheWholeRowAndSaysWhichColumnAndWhatToDo() {
        Loaded loaded = load(SCHOOL.with("PTRWM_EXP", "fifty"), SCHOOL.with("URN", "125109"));

        assertThat(loaded.problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo("PTRWM_EXP");
            assertThat(problem.value()).isEqualTo("fifty");
            assertThat(problem.reason()).contains("neither a number nor one of the publisher's codes");
        });
        assertThat(loaded.measures())
                .hasSize(2)
                .allMatch(record -> record.subject().equals(new headway.evidence.Subject.School(125109)));
    }

    @Test
    void aBadCohortOrLimitIsAProblemToo() {
        assertThat(load(SCHOOL.with("TELIG", "many")).problems)
                .singleElement()
                .extracting(Loaded.Problem::column)
                .isEqualTo("TELIG");
        assertThat(load(SCHOOL.with("READPROG_UPPER", "2,4")).problems)
                .singleElement()
                .extracting(Loaded.Problem::column)
                .isEqualTo("READPROG_UPPER");
    }

    @Test
    void aBadUrnIsNamed() {
        Loaded loaded = load(SCHOOL.with("URN", "1251"), SCHOOL.with("URN", ""), SCHOOL.with("URN", "A25108"));

        assertThat(loaded.records).isEmpty();
        assertThat(loaded.problems).hasSize(3).allSatisfy(problem -> {
            assertThat(problem.column()).isEqualTo("URN");
            assertThat(problem.reason()).contains("five or six digits");
        });
    }

    @Test
    void aSchoolThatStandsTwiceIsRefusedTheSecondTimeWithTheLineOfTheFirst() {
        Loaded loaded = load(SCHOOL, SCHOOL.with("PTRWM_EXP", "90%"));

        assertThat(loaded.school(125108, "ks2_rwm_expected", "all").value()).isEqualTo(50.0);
        assertThat(loaded.problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.reason()).contains("line 2");
        });
    }

    @Test
    void theSameFileReadTwiceIsNotMistakenForASchoolThatStandsTwice() {
        load(SCHOOL);

        assertThat(load(SCHOOL).problems).isEmpty();
    }

    @Test
    void aFileWithoutAYearAsksForItInItsName() {
        Loaded loaded = Loaded.load(
                Readers.reader("census"),
                TestTable.of(
                        "census.csv",
                        "URN|LA|ESTAB|NOR|PSENELSE|PSENELK|PNUMEAL|PNUMFSMEVER",
                        "100000|201|3614|285|1.8|17.5|49.5|16.2"));

        assertThat(loaded.recognition.year()).isNull();
        assertThat(loaded.problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("Put the year into its name"));
    }

    @Test
    void theYearOfAWideTableIsReadFromItsColumnsSinceNamesGetChanged() {
        assertThat(load(SCHOOL).recognition.year()).hasToString("2018/19");
        assertThat(load(SCHOOL).recognition.title()).isEqualTo("KS2 final results 2018/19");
        assertThat(yearOf("2016-2017_ks2final.csv")).isEqualTo("2018/19");
        // Columns of 2018 also stand in later tables, since some years had no results.
        assertThat(yearOf("2022-2023_ks2final.csv")).isEqualTo("2022/23");
    }

    private static String yearOf(String fileName) {
        return Readers.reader("ks2-wide")
                .recognise(TestTable.ofRows(fileName, List.of(), SCHOOL).head())
                .orElseThrow()
                .year()
                .label();
    }

    @Test
    void readersHaveNamesOfTheirOwn() {
        assertThat(Readers.allReaders()).hasSize(25).allSatisfy(reader -> {
            assertThat(reader.id()).matches("[a-z0-9-]+");
            assertThat(reader.title()).isNotBlank();
            assertThat(reader.forOneFile().id()).isEqualTo(reader.id());
        });
        assertThat(Readers.allReaders().stream().map(headway.imports.Reader::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void aRowWithoutFiguresIsLeftOutWithAReason() {
        Loaded loaded = load(SCHOOL, SCHOOL.with("URN", "125109", "PTRWM_EXP", "", "READPROG", " "));

        assertThat(loaded.leftOut).containsExactly(java.util.Map.entry("A school without published figures", 1));
    }
}
