package headway.evidence.facts;

import static headway.evidence.facts.Sheets.known;
import static headway.evidence.facts.Sheets.unknown;
import static headway.evidence.facts.Sheets.worth;
import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.facts.TestSchool.Figure;
import org.junit.jupiter.api.Test;

class EntryFactsTests {

    @Test
    void theEntryAboutTheLatestDayWins() {
        TestSchool school = TestSchool.of("primary")
                .entry("leadership_capacity", "vulnerable", "2024-09-01", "2024-10-01", "medium")
                .entry("leadership_capacity", "secure", "2024-03-01", "2024-11-01", "high");
        assertThat(worth(school, "2024-12-01", "leadership_capacity")).isEqualTo("vulnerable");
    }

    @Test
    void anEntryCountsFromTheDayItWasEntered() {
        TestSchool school = TestSchool.of("primary")
                .entry("leadership_capacity", "secure", "2024-03-01", "2024-03-02", "")
                .entry("leadership_capacity", "vulnerable", "2024-09-01", "2024-10-01", "");
        assertThat(worth(school, "2024-09-30", "leadership_capacity")).isEqualTo("secure");
        assertThat(worth(school, "2024-10-01", "leadership_capacity")).isEqualTo("vulnerable");
    }

    @Test
    void ofTwoEntriesAboutOneDayTheLaterEnteredWinsAndTheOtherIsNamed() {
        TestSchool school = TestSchool.of("primary")
                .entry("finance_concern", "some", "2024-04-01", "2024-05-01", "high")
                .entry("finance_concern", "none", "2024-04-01", "2024-06-01", "");
        var value = known(school, "2024-12-01", "finance_concern");
        assertThat(value.value()).isEqualTo("none");
        assertThat(value.origin().workings()).contains("It overrides 'some'");
    }

    @Test
    void onOneDayTheHigherConfidenceWinsAndEqualsContradict() {
        TestSchool school = TestSchool.of("primary")
                .entry("head_leaving", "yes", "2024-04-01", "2024-05-01", "high")
                .entry("head_leaving", "no", "2024-04-01", "2024-05-01", "low");
        assertThat(worth(school, "2024-12-01", "head_leaving")).isEqualTo(true);
        TestSchool torn = TestSchool.of("primary")
                .entry("head_leaving", "yes", "2024-04-01", "2024-05-01", "low")
                .entry("head_leaving", "no", "2024-04-01", "2024-05-01", "low");
        assertThat(unknown(torn, "2024-12-01", "head_leaving").why()).contains("contradict");
    }

    @Test
    void entriesExpire() {
        TestSchool school = TestSchool.of("primary").entry("teacher_vacancies", "2.5", "2024-09-01", "2024-09-02", "");
        assertThat(worth(school, "2025-09-01", "teacher_vacancies")).isEqualTo(2.5);
        assertThat(unknown(school, "2025-09-02", "teacher_vacancies").why())
                .isEqualTo("The entry of 1 September 2024 is older than 12 months.");
    }

    @Test
    void whatDoesNotFitTheCatalogueIsSaidAndNotUsed() {
        TestSchool school = TestSchool.of("primary")
                .entry("finance_concern", "grave", "2024-09-01", "2024-09-02", "")
                .entry("staff_turnover", "120", "2024-09-01", "2024-09-02", "")
                .entry("permanent_exclusions", "1.5", "2024-09-01", "2024-09-02", "");
        assertThat(unknown(school, "2024-12-01", "finance_concern").why())
                .contains("'grave', which is not one of: none, some, serious");
        assertThat(unknown(school, "2024-12-01", "staff_turnover").why()).contains("a number from 0 to 100");
        assertThat(unknown(school, "2024-12-01", "permanent_exclusions").why()).contains("a whole number");
    }

    @Test
    void onlyConcernsOfHighConfidenceCountAndNoneRecordedIsANo() {
        TestSchool school = TestSchool.of("primary");
        assertThat(worth(school, "2024-12-01", "serious_concern")).isEqualTo(false);
        school.entry("serious_concern", "yes", "2024-09-01", "2024-09-02", "medium");
        var low = known(school, "2024-12-01", "serious_concern");
        assertThat(low.value()).isEqualTo(false);
        assertThat(low.origin().workings()).contains("1 of lower confidence does not count");
        school.entry("serious_concern", "yes", "2024-08-01", "2024-09-02", "High");
        assertThat(worth(school, "2024-12-01", "serious_concern")).isEqualTo(true);
        assertThat(unknown(school, "2025-08-02", "serious_concern").why()).contains("older than 12 months");
    }

    @Test
    void aHeadIsNewForTwelveMonths() {
        TestSchool school = TestSchool.of("primary").entry("head_new", "yes", "2024-09-01", "2024-09-02", "");
        assertThat(worth(school, "2025-09-01", "head_new")).isEqualTo(true);
        assertThat(unknown(school, "2025-09-02", "head_new").why()).contains("more than 12 months");
    }

    @Test
    void reportCardWordsOfASelfEvaluationAreReadAsTheCatalogueSays() {
        TestSchool school = TestSchool.of("primary")
                .entry("self_evaluation_grade", "Needs attention", "2026-01-01", "2026-01-02", "");
        var grade = known(school, "2026-02-01", "self_evaluation_grade");
        assertThat(grade.value()).isEqualTo("requires improvement");
        assertThat(grade.origin().workings()).contains("LA-derived from 'Needs attention'");
    }

    @Test
    void suspensionsComeFromWhicheverSourceIsAboutTheLaterDay() {
        TestSchool school = TestSchool.of("secondary")
                .figure("suspension_rate", 2022, Figure.of(9.3).status(null).published("2024-07-18"));
        assertThat(worth(school, "2024-12-01", "suspension_rate")).isEqualTo(9.3);
        school.entry("suspension_rate", "11", "2024-08-31", "2024-09-15", "");
        assertThat(worth(school, "2024-09-14", "suspension_rate")).isEqualTo(9.3);
        assertThat(worth(school, "2024-12-01", "suspension_rate")).isEqualTo(11.0);
    }
}
