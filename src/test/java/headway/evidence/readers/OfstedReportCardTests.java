package headway.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.Framework;
import headway.evidence.InspectionKind;
import headway.evidence.InspectionRecord;
import headway.evidence.readers.TestTable.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfstedReportCardTests {

    private static Row card(String suffix) {
        return Row.of(
                "URN",
                "123456",
                "Inspection number of latest full inspection",
                "10450001",
                "Inspection type",
                "S5 Inspection",
                "Inspection start date",
                "02/12/2025",
                "Publication date",
                "20/01/2026",
                "URN at time of latest full inspection",
                "123456",
                "Category of concern",
                "RSI",
                "Safeguarding standards",
                "Not met",
                "Safeguarding standards" + suffix,
                "02/12/2025",
                "Inclusion",
                "Urgent improvement",
                "Inclusion" + suffix,
                "02/12/2025",
                "Curriculum and teaching",
                "Strong standard",
                "Curriculum and teaching" + suffix,
                "02/12/2025",
                "Achievement",
                "Exceptional",
                "Achievement" + suffix,
                "02/12/2025",
                "Early years (where applicable)",
                "Not applicable",
                "Early years" + suffix,
                "NULL",
                "Post-16 provision (where applicable)",
                "Expected standard",
                "Post-16 provision" + suffix,
                "02/12/2025",
                "Leadership and governance",
                "Needs attention",
                "Leadership and governance" + suffix,
                "02/12/2025",
                "Inspection start date of latest OEIF graded inspection",
                "NULL",
                "Latest OEIF quality of education",
                "NULL",
                "Date of latest ungraded inspection",
                "NULL");
    }

    private static Loaded load(Row row) {
        return Loaded.load(
                Readers.reader("ofsted-report-cards"),
                TestTable.ofRows("latest_inspections_as_at_31_March_2026.csv", List.of(), row));
    }

    @Test
    void bothNamesOfTheColumnsWithDaysAreRead() {
        for (String suffix : List.of(" - date of judgement", " - date of grade")) {
            Loaded loaded = load(card(suffix));

            assertThat(loaded.problems).isEmpty();
            InspectionRecord card = loaded.inspections(123456).getFirst();
            assertThat(loaded.records).hasSize(1);
            assertThat(card.framework()).isEqualTo(Framework.REPORT_CARD);
            assertThat(card.categoryOfConcern()).isEqualTo("RSI");
            assertThat(card.safeguarding()).isFalse();
            assertThat(card.overall()).isNull();
            assertThat(card.grades())
                    .isEqualTo(Map.of(
                            "inclusion", "urgent improvement",
                            "curriculum and teaching", "strong standard",
                            "achievement", "exceptional",
                            "post-16", "expected standard",
                            "leadership and governance", "needs attention"));
        }
    }

    @Test
    void aGradeThatMonitoringChangedWasNotKnownWhenTheCardCameOut() {
        for (String suffix : List.of(" - date of judgement", " - date of grade")) {
            Loaded loaded = load(card(suffix)
                    .with(
                            "Inclusion",
                            "Expected standard",
                            "Inclusion" + suffix,
                            "10/03/2026",
                            "Safeguarding standards",
                            "Met",
                            "Safeguarding standards" + suffix,
                            "10/03/2026"));

            assertThat(loaded.inspections(123456)).hasSize(2);
            InspectionRecord first = loaded.inspections(123456).getFirst();
            assertThat(first.grades()).doesNotContainKey("inclusion").hasSize(4);
            assertThat(first.safeguarding()).isNull();
            assertThat(first.published()).isEqualTo("2026-01-20");
            InspectionRecord changed = loaded.inspections(123456).getLast();
            assertThat(changed.start()).isEqualTo("2026-03-10");
            assertThat(changed.published()).isNull();
            assertThat(changed.safeguarding()).isTrue();
            assertThat(changed.number()).isEqualTo("10450001 regraded");
            assertThat(changed.grades())
                    .containsEntry("inclusion", "expected standard")
                    .hasSize(5);
        }
    }

    @Test
    void aGradeOfTheInspectionsLastDayIsNoChange() {
        Loaded loaded = load(card(" - date of grade").with("Inclusion - date of grade", "03/12/2025"));

        assertThat(loaded.inspections(123456))
                .singleElement()
                .satisfies(card -> assertThat(card.grades()).hasSize(5));
    }

    @Test
    void gradesOfTheOldScaleHaveNoPlaceOnAReportCard() {
        assertThat(load(card(" - date of grade").with("Achievement", "2")).problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("expected standard"));
    }

    @Test
    void inTheYearEachRowIsOneInspectionAndMonitoringOfOlderOnesStaysInTheirFramework() {
        Row card = Row.of(
                "URN",
                "123456",
                "Inspection number",
                "10450001",
                "Inspection type",
                "S5 Inspection",
                "Inspection start date",
                "02/12/2025",
                "Publication date",
                "20/01/2026",
                "Outcomes for legacy monitoring inspections",
                "NULL",
                "Category of concern",
                "",
                "Safeguarding standards",
                "Met",
                "Inclusion",
                "Expected standard",
                "Curriculum and teaching",
                "Expected standard",
                "Leadership and governance",
                "Strong standard");
        Row monitoring = card.with(
                "Inspection number",
                "10450002",
                "Inspection type",
                "Special measures monitoring",
                "Inspection start date",
                "14/01/2026",
                "Outcomes for legacy monitoring inspections",
                "Taking effective action",
                "Safeguarding standards",
                "NULL",
                "Inclusion",
                "NULL",
                "Curriculum and teaching",
                "NULL",
                "Leadership and governance",
                "NULL");

        Loaded loaded = Loaded.load(
                Readers.reader("ofsted-in-year"),
                TestTable.ofRows("all_inspections_year_to_date_28_Feb_2026.csv", List.of(), card, monitoring));

        assertThat(loaded.problems).isEmpty();
        assertThat(loaded.inspections(123456)).hasSize(2);
        assertThat(loaded.inspections(123456).getFirst().framework()).isEqualTo(Framework.REPORT_CARD);
        assertThat(loaded.inspections(123456).getFirst().grades()).hasSize(3);
        InspectionRecord second = loaded.inspections(123456).getLast();
        assertThat(second.kind()).isEqualTo(InspectionKind.UNGRADED);
        assertThat(second.framework()).isEqualTo(Framework.FRAMEWORK_2019);
        assertThat(second.outcome()).isEqualTo("Taking effective action");
        assertThat(second.safeguarding()).isNull();
    }
}
