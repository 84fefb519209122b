package headway.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.Framework;
import headway.evidence.InspectionKind;
import headway.evidence.InspectionRecord;
import headway.evidence.readers.TestTable.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfstedBeforeReportCardsTests {

    private static final List<List<String>> TITLES =
            List.of(List.of("State-funded schools inspections, 1 September 2015 to 31 August 2019"), List.of(""));

    private static final Row SECTION_5_OF_2017 = Row.of(
            "Academic year",
            "2016/17",
            "Web link",
            "",
            "URN",
            "123456",
            "School name",
            "A school",
            "Ofsted phase",
            "Primary",
            "Inspection number",
            "10012345",
            "Inspection type",
            "S5 Inspection",
            "Inspection start date",
            "14/03/2017",
            "Inspection end date",
            "15/03/2017",
            "Publication date",
            "02/05/2017",
            "Overall effectiveness",
            "3",
            "Category of concern",
            "NULL",
            "Quality of teaching, learning and assessment",
            "3",
            "Personal development, behaviour and welfare",
            "2",
            "Outcomes for pupils",
            "3",
            "Effectiveness of leadership and management",
            "3",
            "Is safeguarding effective?",
            "Yes",
            "Early years provision (where applicable)",
            "9",
            "16 to 19 study programmes (where applicable)",
            "0",
            "Did the latest S8 inspection convert to a full inspection?",
            "NULL",
            "Outcomes for S8 inspections that did not convert",
            "NULL");

    private static final Row FULL_2019 = Row.of(
            "Web link",
            "",
            "URN",
            "150001",
            "School name",
            "An academy",
            "Ofsted phase",
            "Secondary",
            "Latest section 8 inspection number since last full inspection",
            "10199999",
            "URN at time of the section 8 inspection",
            "150001",
            "Date of latest section 8 inspection",
            "09/11/2022",
            "Section 8 inspection publication date",
            "15/12/2022",
            "Section 8 inspection overall outcome",
            "School remains Good (Concerns) - S5 Next",
            "Inspection number of latest full inspection",
            "10088888",
            "Inspection type",
            "S5 Inspection",
            "Inspection start date",
            "01/10/2019",
            "Publication date",
            "20/11/2019",
            "URN at time of latest full inspection",
            "123456",
            "Overall effectiveness",
            "2",
            "Category of concern",
            "NULL",
            "Quality of education",
            "2",
            "Behaviour and attitudes",
            "1",
            "Personal development",
            "2",
            "Effectiveness of leadership and management",
            "2",
            "Safeguarding is effective?",
            "Yes",
            "Early years provision (where applicable)",
            "NULL",
            "Sixth form provision (where applicable)",
            "9",
            "Previous full inspection number",
            "1234567",
            "Previous inspection start date",
            "14/01/2015",
            "Previous publication date",
            "11/02/2015",
            "URN at time of previous full inspection",
            "123456",
            "Previous full inspection overall effectiveness",
            "4",
            "Previous category of concern",
            "SM",
            "Previous quality of education",
            "NULL",
            "Previous effectiveness of leadership and management",
            "4",
            "Previous safeguarding is effective?",
            "9");

    private static Loaded load(String reader, List<List<String>> titles, Row... rows) {
        return Loaded.load(
                Readers.reader(reader),
                TestTable.ofRows("Management_information_as_at_31_August_2023.csv", titles, rows));
    }

    @Test
    void to2019ItFindsTheHeaderBelowTitleRowsAndTheDayInThem() {
        TestTable table = TestTable.ofRows("mi.csv", TITLES, SECTION_5_OF_2017);

        var recognition =
                Readers.reader("ofsted-to-2019").recognise(table.head()).orElseThrow();

        assertThat(recognition.headerRow()).isEqualTo(2);
        assertThat(recognition.asAt()).isEqualTo("2019-08-31");
        assertThat(recognition.published()).isEqualTo("2019-09-14");
    }

    @Test
    void to2019AFullInspectionHasTheAreasOfTheFrameworkOf2015() {
        Loaded loaded = load("ofsted-to-2019", TITLES, SECTION_5_OF_2017);

        assertThat(loaded.records)
                .containsExactly(new InspectionRecord(
                        123456,
                        123456,
                        Framework.FRAMEWORK_2015,
                        InspectionKind.GRADED,
                        "10012345",
                        "S5 Inspection",
                        LocalDate.of(2017, 3, 14),
                        LocalDate.of(2017, 5, 2),
                        "requires improvement",
                        null,
                        true,
                        null,
                        Map.of(
                                "teaching, learning and assessment", "requires improvement",
                                "personal development, behaviour and welfare", "good",
                                "outcomes", "requires improvement",
                                "leadership and management", "requires improvement")));
    }

    @Test
    void to2019AShortInspectionThatDidNotConvertIsUngradedWithItsWords() {
        Row shortOne = SECTION_5_OF_2017.with(
                "Inspection number",
                "10012346",
                "Inspection type",
                "Short inspection",
                "Overall effectiveness",
                "NULL",
                "Quality of teaching, learning and assessment",
                "NULL",
                "Personal development, behaviour and welfare",
                "NULL",
                "Outcomes for pupils",
                "NULL",
                "Effectiveness of leadership and management",
                "NULL",
                "Outcomes for S8 inspections that did not convert",
                "School remains Good");

        Loaded loaded = load("ofsted-to-2019", TITLES, SECTION_5_OF_2017, shortOne);

        assertThat(loaded.problems).isEmpty();
        assertThat(loaded.inspections(123456)).hasSize(2);
        assertThat(loaded.inspections(123456).get(1).kind()).isEqualTo(InspectionKind.UNGRADED);
        assertThat(loaded.inspections(123456).get(1).outcome()).isEqualTo("School remains Good");
    }

    @Test
    void to2019AVisitThatJudgedNothingIsLeftOut() {
        Row visit = SECTION_5_OF_2017.with(
                "Inspection number",
                "10012347",
                "Inspection type",
                "S8 No Formal Designation Visit",
                "Overall effectiveness",
                "NULL",
                "Quality of teaching, learning and assessment",
                "NULL",
                "Personal development, behaviour and welfare",
                "NULL",
                "Outcomes for pupils",
                "NULL",
                "Effectiveness of leadership and management",
                "NULL");

        assertThat(load("ofsted-to-2019", TITLES, visit).leftOut)
                .containsExactly(Map.entry("A school without an inspection that judged anything", 1));
    }

    @Test
    void to2025ARowYieldsTheLatestThePreviousAndTheUngradedInspectionEachInItsFramework() {
        Loaded loaded = load("ofsted-to-2025", List.of(), FULL_2019);

        assertThat(loaded.problems).isEmpty();
        assertThat(loaded.inspections(150001)).hasSize(3);
        InspectionRecord latest = loaded.inspections(150001).get(0);
        assertThat(latest.framework()).isEqualTo(Framework.FRAMEWORK_2019);
        assertThat(latest.overall()).isEqualTo("good");
        assertThat(latest.urnAtTime()).isEqualTo(123456);
        assertThat(latest.grades())
                .containsOnly(
                        Map.entry("quality of education", "good"),
                        Map.entry("behaviour and attitudes", "outstanding"),
                        Map.entry("personal development", "good"),
                        Map.entry("leadership and management", "good"));
        InspectionRecord previous = loaded.inspections(150001).get(1);
        assertThat(previous.framework()).isEqualTo(Framework.FRAMEWORK_2015);
        assertThat(previous.overall()).isEqualTo("inadequate");
        assertThat(previous.categoryOfConcern()).isEqualTo("SM");
        assertThat(previous.safeguarding()).isNull();
        assertThat(previous.published()).isEqualTo("2015-02-11");
        InspectionRecord ungraded = loaded.inspections(150001).get(2);
        assertThat(ungraded.kind()).isEqualTo(InspectionKind.UNGRADED);
        assertThat(ungraded.number()).isEqualTo("10199999");
        assertThat(ungraded.start()).isEqualTo("2022-11-09");
        assertThat(ungraded.outcome()).isEqualTo("School remains Good (Concerns) - S5 Next");
        assertThat(ungraded.overall()).isNull();
        assertThat(loaded.recognition.asAt()).isEqualTo("2023-08-31");
    }

    @Test
    void to2025TheLaterNamesOfTheSameColumnsAreKnownAndNotJudgedIsKept() {
        Row row = Row.of(
                "Web link",
                "",
                "URN",
                "123456",
                "Latest ungraded inspection number since last graded inspection",
                "NULL",
                "Date of latest ungraded inspection",
                "NULL",
                "Inspection number of latest graded inspection",
                "10300001",
                "Inspection start date",
                "08/10/2024",
                "Publication date",
                "18/11/2024",
                "URN at time of latest graded inspection",
                "123456",
                "Overall effectiveness",
                "Not judged",
                "Category of concern",
                "SWK",
                "Quality of education",
                "3",
                "Behaviour and attitudes",
                "2",
                "Effectiveness of leadership and management",
                "4",
                "Safeguarding is effective",
                "No",
                "Previous graded inspection number",
                "10200002",
                "Previous inspection start date",
                "03/03/2020",
                "Previous graded inspection overall effectiveness",
                "1");

        Loaded loaded = load("ofsted-to-2025", List.of(), row);

        assertThat(loaded.inspections(123456)).hasSize(2);
        InspectionRecord latest = loaded.inspections(123456).getFirst();
        assertThat(latest.overall()).isEqualTo("not judged");
        assertThat(latest.number()).isEqualTo("10300001");
        assertThat(latest.categoryOfConcern()).isEqualTo("SWK");
        assertThat(latest.safeguarding()).isFalse();
        assertThat(loaded.inspections(123456).getLast().overall()).isEqualTo("outstanding");
    }

    @Test
    void to2025AnUngradedInspectionThatBecameAGradedOneStandsOnce() {
        Loaded loaded =
                load("ofsted-to-2025", List.of(), FULL_2019.with("Section 8 inspection overall outcome", "NULL"));

        assertThat(loaded.inspections(150001))
                .extracting(InspectionRecord::kind)
                .containsExactly(InspectionKind.GRADED, InspectionKind.GRADED);
    }

    @Test
    void to2025AFileOfAllInspectionsWithoutOverallGradesIsRead() {
        Row row = Row.of(
                "Web link (opens in new window)",
                "",
                "URN",
                "123456",
                "Inspection number",
                "10340000",
                "Inspection type",
                "S5 Inspection",
                "Inspection start date",
                "10/06/2025",
                "Publication date",
                "14/07/2025",
                "Category of concern",
                "",
                "Quality of education",
                "2",
                "Behaviour and attitudes",
                "2",
                "Personal development",
                "1",
                "Effectiveness of leadership and management",
                "2",
                "Safeguarding is effective?",
                "Yes");

        Loaded loaded = load("ofsted-to-2025", List.of(), row, row.with("Inspection number", "10340001"));

        assertThat(loaded.problems).isEmpty();
        assertThat(loaded.inspections(123456)).hasSize(2).allMatch(inspection -> inspection.overall() == null);
        assertThat(loaded.inspections(123456).getFirst().grades()).containsEntry("personal development", "outstanding");
    }

    @Test
    void aGradeThatOfstedDoesNotHaveIsAProblem() {
        Loaded loaded = load("ofsted-to-2025", List.of(), FULL_2019.with("Quality of education", "5"));

        assertThat(loaded.records).isEmpty();
        assertThat(loaded.problems).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("Quality of education");
            assertThat(problem.value()).isEqualTo("5");
            assertThat(problem.reason()).contains("1 to 4");
        });
    }

    @Test
    void anInspectionWithoutItsDayOrWithAnImpossibleOneIsAProblem() {
        assertThat(load("ofsted-to-2025", List.of(), FULL_2019.with("Inspection start date", "")).problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("Inspection 10088888 has no first day"));
        assertThat(load("ofsted-to-2025", List.of(), FULL_2019.with("Previous publication date", "31/02/2015"))
                        .problems)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.column()).isEqualTo("Previous publication date");
                    assertThat(problem.reason()).contains("day/month/year");
                });
    }

    @Test
    void theThreeGenerationsAreTold() {
        TestTable to2019 = TestTable.ofRows("a.csv", TITLES, SECTION_5_OF_2017);
        TestTable to2025 = TestTable.ofRows("a.csv", List.of(), FULL_2019);

        assertThat(claims(to2019)).containsExactly("ofsted-to-2019");
        assertThat(claims(to2025)).containsExactly("ofsted-to-2025");
    }

    private static List<String> claims(TestTable table) {
        return Readers.allReaders().stream()
                .filter(reader -> reader.recognise(table.head()).isPresent())
                .map(headway.imports.Reader::id)
                .toList();
    }
}
