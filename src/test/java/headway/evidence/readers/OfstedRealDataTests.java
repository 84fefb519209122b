package headway.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.Framework;
import headway.evidence.InspectionKind;
import headway.evidence.InspectionRecord;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("real-data")
class OfstedRealDataTests {

    @Nested
    class Leeds {

        private static Loaded leeds;

        @BeforeEach
        void load() {
            RealData.folder();
            leeds = leeds != null
                    ? leeds
                    : Loaded.load(
                            Readers.reader("ofsted-report-cards"),
                            RealData.table("ofsted/ofsted-mi-leeds-2026-02.csv"));
        }

        @Test
        void describesTheEndOfFebruary() {
            assertThat(leeds.recognition.title())
                    .isEqualTo("Ofsted management information, report cards as at 28 February 2026");
            assertThat(leeds.recognition.asAt()).isEqualTo("2026-02-28");
            assertThat(leeds.recognition.published()).isEqualTo("2026-03-14");
        }

        @Test
        void holds2ReportCards170GradedAnd132UngradedInspections() {
            Map<Object, Long> counts = leeds.records.stream()
                    .map(InspectionRecord.class::cast)
                    .collect(Collectors.groupingBy(
                            record ->
                                    record.framework() == Framework.REPORT_CARD ? Framework.REPORT_CARD : record.kind(),
                            Collectors.counting()));

            assertThat(counts)
                    .isEqualTo(Map.of(
                            Framework.REPORT_CARD, 2L, InspectionKind.GRADED, 170L, InspectionKind.UNGRADED, 132L));
            assertThat(leeds.problems).isEmpty();
            assertThat(leeds.rowsLeftOut()).isEqualTo(5);
        }

        @Test
        void aReportCardStandsBesideTheGradedInspectionBeforeIt() {
            assertThat(leeds.inspections(107848))
                    .containsExactly(
                            new InspectionRecord(
                                    107848,
                                    107848,
                                    Framework.REPORT_CARD,
                                    InspectionKind.GRADED,
                                    "10432161",
                                    "S5 Inspection",
                                    LocalDate.of(2026, 1, 6),
                                    LocalDate.of(2026, 2, 10),
                                    null,
                                    null,
                                    true,
                                    null,
                                    Map.of(
                                            "inclusion", "needs attention",
                                            "curriculum and teaching", "needs attention",
                                            "achievement", "expected standard",
                                            "attendance and behaviour", "needs attention",
                                            "personal development and wellbeing", "needs attention",
                                            "early years", "expected standard",
                                            "leadership and governance", "needs attention")),
                            new InspectionRecord(
                                    107848,
                                    107848,
                                    Framework.FRAMEWORK_2019,
                                    InspectionKind.GRADED,
                                    "10200689",
                                    "Requires Improvement S5 Reinspection Visit 1",
                                    LocalDate.of(2022, 1, 13),
                                    LocalDate.of(2022, 3, 24),
                                    "good",
                                    null,
                                    true,
                                    null,
                                    Map.of(
                                            "quality of education", "good",
                                            "behaviour and attitudes", "good",
                                            "personal development", "good",
                                            "leadership and management", "good",
                                            "early years", "good")));
            assertThat(leeds.inspections(141883))
                    .extracting(InspectionRecord::start)
                    .containsExactly(LocalDate.of(2025, 11, 25), LocalDate.of(2023, 9, 19));
        }

        @Test
        void anOverallGradeThatWasNotJudgedIsKeptAsThatWithTheCategoryOfConcern() {
            InspectionRecord graded = leeds.inspections(107963).getFirst();

            assertThat(graded.overall()).isEqualTo("not judged");
            assertThat(graded.categoryOfConcern()).isEqualTo("SWK");
            assertThat(graded.grades())
                    .isEqualTo(Map.of(
                            "quality of education", "requires improvement",
                            "behaviour and attitudes", "requires improvement",
                            "personal development", "requires improvement",
                            "leadership and management", "inadequate",
                            "early years", "requires improvement"));
            InspectionRecord ungraded = leeds.inspections(107963).getLast();
            assertThat(ungraded.kind()).isEqualTo(InspectionKind.UNGRADED);
            assertThat(ungraded.outcome()).isEqualTo("School remains Good (Concerns) - S5 Next");
            assertThat(ungraded.published()).isEqualTo("2019-11-27");
        }

        @Test
        void anInspectionOfAPredecessorKeepsItsUrn() {
            InspectionRecord special = leeds.inspections(151719).getFirst();
            assertThat(special.urnAtTime()).isEqualTo(107952);
            assertThat(special.categoryOfConcern()).isEqualTo("SM");
            assertThat(special.overall()).isEqualTo("inadequate");

            assertThat(leeds.inspections(147484))
                    .extracting(InspectionRecord::urnAtTime)
                    .containsExactly(147484, 108031);
        }
    }

    @Nested
    class Workbook {

        private static Loaded workbook;

        @BeforeEach
        void load() {
            RealData.folder();
            workbook = workbook != null
                    ? workbook
                    : Loaded.load(
                            Readers.reader("ofsted-workbook"), RealData.table("ofsted/england-ofsted-2018-07.xlsx"));
        }

        @Test
        void holdsOneGradeForEachOf21739Schools() {
            Map<String, Long> grades = workbook.records.stream()
                    .map(InspectionRecord.class::cast)
                    .collect(Collectors.groupingBy(InspectionRecord::overall, Collectors.counting()));

            assertThat(grades)
                    .isEqualTo(Map.of(
                            "outstanding", 4498L, "good", 14114L, "requires improvement", 2338L, "inadequate", 789L));
            assertThat(workbook.problems).isEmpty();
            assertThat(workbook.leftOut).isEmpty();
            assertThat(workbook.recognition.asAt()).isEqualTo("2018-07-31");
        }

        @Test
        void readsExcelDatesOfSchoolsOfMerton() {
            assertThat(workbook.inspections(102634)).singleElement().satisfies(inspection -> {
                assertThat(inspection.start()).isEqualTo("2017-03-14");
                assertThat(inspection.published()).isEqualTo("2017-05-08");
                assertThat(inspection.overall()).isEqualTo("good");
                assertThat(inspection.framework()).isEqualTo(Framework.FRAMEWORK_2015);
                assertThat(inspection.grades()).isEmpty();
            });
            assertThat(workbook.inspections(102666)).singleElement().satisfies(inspection -> {
                assertThat(inspection.start()).isEqualTo("2013-04-19");
                assertThat(inspection.overall()).isEqualTo("outstanding");
            });
            assertThat(workbook.inspections(100006))
                    .singleElement()
                    .satisfies(inspection -> assertThat(inspection.overall()).isEqualTo("good"));
        }
    }
}
