package headway.evidence.facts;

import static headway.evidence.Framework.FRAMEWORK_2019;
import static headway.evidence.facts.Sheets.known;
import static headway.evidence.facts.Sheets.notApplying;
import static headway.evidence.facts.Sheets.unknown;
import static headway.evidence.facts.Sheets.worth;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportCardFactsTests {

    private static final Map<String, String> MIXED = Map.of(
            "Inclusion", "Needs attention",
            "Curriculum and teaching", "Expected standard",
            "Achievement", "Urgent improvement",
            "Attendance and behaviour", "Strong standard",
            "Personal development and wellbeing", "Exceptional",
            "Leadership and governance", "Expected standard");

    @Test
    void areasAreCountedByGrade() {
        TestSchool school = TestSchool.of("secondary").card("2026-01-20", null, true, MIXED);
        assertThat(worth(school, "2026-03-01", "card_published")).isEqualTo(true);
        assertThat(worth(school, "2026-03-01", "card_areas_needs_attention")).isEqualTo(1L);
        assertThat(worth(school, "2026-03-01", "card_areas_urgent")).isEqualTo(1L);
        assertThat(worth(school, "2026-03-01", "card_areas_strong")).isEqualTo(2L);
        assertThat(worth(school, "2026-03-01", "card_leadership")).isEqualTo("expected standard");
        assertThat(worth(school, "2026-03-01", "card_achievement")).isEqualTo("urgent improvement");
        assertThat(worth(school, "2026-03-01", "card_meets_expected")).isEqualTo(false);
    }

    @Test
    void everyAreaAtTheExpectedStandardMeetsItOnlyWithSafeguardingMetAndNoCategory() {
        Map<String, String> expected = Map.of("Achievement", "Expected standard", "Inclusion", "Strong standard");
        assertThat(worth(card(expected, null, true), "2026-03-01", "card_meets_expected"))
                .isEqualTo(true);
        assertThat(worth(card(expected, "RSI", true), "2026-03-01", "card_meets_expected"))
                .isEqualTo(false);
        assertThat(worth(card(expected, null, false), "2026-03-01", "card_meets_expected"))
                .isEqualTo(false);
        assertThat(unknown(card(expected, null, null), "2026-03-01", "card_meets_expected")
                        .why())
                .contains("safeguarding not known");
        assertThat(known(card(expected, null, true), "2026-03-01", "card_meets_expected")
                        .origin()
                        .workings())
                .contains("LA-derived, not an Ofsted judgement");
    }

    @Test
    void beforeNovember2025ThereIsKnownToBeNoReportCard() {
        TestSchool school = TestSchool.of("primary");
        assertThat(worth(school, "2025-11-09", "card_published")).isEqualTo(false);
        assertThat(notApplying(school, "2025-11-09", "card_leadership").why())
                .isEqualTo("Report cards began on 10 November 2025.");
        assertThat(unknown(school, "2025-11-10", "card_published").remedy())
                .isEqualTo("Load an edition of Ofsted's management information published by 10 November 2025.");
    }

    @Test
    void aSchoolInspectedBeforeAndNotSinceHasNone() {
        TestSchool school = TestSchool.of("primary").graded(FRAMEWORK_2019, "2023-05-01", "good", null, Map.of());
        assertThat(worth(school, "2026-03-01", "card_published")).isEqualTo(false);
        assertThat(notApplying(school, "2026-03-01", "card_areas_urgent").why()).contains("no report card yet");
    }

    @Test
    void aGradeThatIsNotOnTheScaleLeavesCountsUnknown() {
        TestSchool school = card(Map.of("Achievement", "Splendid", "Inclusion", "Strong standard"), null, true);
        assertThat(unknown(school, "2026-03-01", "card_areas_urgent").why()).contains("does not grade every area");
        assertThat(unknown(school, "2026-03-01", "card_meets_expected")).isNotNull();
    }

    private static TestSchool card(Map<String, String> grades, String category, Boolean safeguarding) {
        return TestSchool.of("primary").card("2026-01-20", category, safeguarding, grades);
    }
}
