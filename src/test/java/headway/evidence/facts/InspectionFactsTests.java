package headway.evidence.facts;

import static headway.evidence.Framework.FRAMEWORK_2015;
import static headway.evidence.Framework.FRAMEWORK_2019;
import static headway.evidence.facts.Sheets.known;
import static headway.evidence.facts.Sheets.notApplying;
import static headway.evidence.facts.Sheets.unknown;
import static headway.evidence.facts.Sheets.worth;
import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.InspectionKind;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InspectionFactsTests {

    private static final Map<String, String> GOOD_AREAS = Map.of(
            "Quality of education", "Good",
            "Behaviour and attitudes", "Good",
            "Personal development", "Good",
            "Leadership and management", "Requires improvement");

    private static TestSchool good() {
        return TestSchool.of("primary")
                .graded(FRAMEWORK_2015, "2015-06-10", "requires improvement", null, Map.of())
                .graded(FRAMEWORK_2019, "2021-11-16", "Good", null, GOOD_AREAS);
    }

    @Test
    void theLatestOverallGradeCountsFromTheDayOfItsPublication() {
        assertThat(worth(good(), "2021-12-13", "ofsted_grade")).isEqualTo("requires improvement");
        assertThat(worth(good(), "2021-12-14", "ofsted_grade")).isEqualTo("good");
    }

    @Test
    void theOriginGivesTheInspectionsFirstDayAndPublication() {
        var origin = known(good(), "2022-09-01", "ofsted_grade").origin();
        assertThat(origin.happened()).isEqualTo(LocalDate.of(2021, 11, 16));
        assertThat(origin.published()).isEqualTo(LocalDate.of(2021, 12, 14));
        assertThat(origin.source()).isEqualTo("Ofsted, test edition");
    }

    @Test
    void yearsAreCutSoThatADayShortOfThreeStaysBelowThree() {
        assertThat((Double) worth(good(), "2024-11-15", "ofsted_years")).isEqualTo(2.99);
        assertThat((Double) worth(good(), "2024-11-16", "ofsted_years")).isEqualTo(3.0);
    }

    @Test
    void movedFromRequiresImprovementNeedsBothGrades() {
        assertThat(worth(good(), "2022-09-01", "ofsted_previous_grade")).isEqualTo("requires improvement");
        assertThat(worth(good(), "2022-09-01", "ofsted_moved_from_ri")).isEqualTo(true);
        TestSchool once = TestSchool.of("primary").graded(FRAMEWORK_2019, "2021-11-16", "good", null, GOOD_AREAS);
        assertThat(unknown(once, "2022-09-01", "ofsted_moved_from_ri").why()).contains("No full inspection before");
    }

    @Test
    void aSchoolThatRequiresImprovementHasNotMovedUpWhateverItWasBefore() {
        TestSchool low =
                TestSchool.of("primary").graded(FRAMEWORK_2019, "2021-11-16", "requires improvement", null, GOOD_AREAS);
        assertThat(worth(low, "2022-09-01", "ofsted_moved_from_ri")).isEqualTo(false);
    }

    @Test
    void afterSeptember2024AGradedInspectionWithoutAnOverallGradeMakesItUnknown() {
        TestSchool school = good().graded(FRAMEWORK_2019, "2025-01-14", "Not judged", null, GOOD_AREAS);
        var grade = unknown(school, "2025-09-01", "ofsted_grade");
        assertThat(grade.why())
                .startsWith("Since September 2024 Ofsted gives no overall grade; see areas below good.")
                .contains("The last overall grade was good, at the inspection of 16 November 2021");
        assertThat(unknown(school, "2025-09-01", "ofsted_years").why()).isEqualTo(grade.why());
        assertThat(worth(school, "2025-09-01", "ofsted_previous_grade")).isEqualTo("good");
        assertThat(worth(school, "2025-09-01", "ofsted_areas_below_good")).isEqualTo(1L);
    }

    @Test
    void aReportCardMakesTheOverallGradeUnknownAndLeavesTheAreasOfBeforeInPlaceSayingSo() {
        TestSchool school =
                good().card("2026-01-20", null, true, Map.of("Leadership and governance", "Strong standard"));
        assertThat(unknown(school, "2026-03-01", "ofsted_grade").why())
                .startsWith("A report card gives no overall grade");
        var leadership = known(school, "2026-03-01", "ofsted_leadership");
        assertThat(leadership.value()).isEqualTo("requires improvement");
        assertThat(leadership.origin().workings()).contains("A later full inspection is held: the inspection of 20");
    }

    @Test
    void theCategoryOfConcernIsThatOfTheLatestFullInspectionOfAnyFramework() {
        TestSchool school = TestSchool.of("primary")
                .graded(FRAMEWORK_2015, "2017-03-01", "inadequate", "SM", Map.of())
                .card("2026-01-20", null, true, Map.of("Achievement", "Expected standard"));
        assertThat(worth(school, "2018-01-01", "ofsted_category")).isEqualTo("special measures");
        assertThat(worth(school, "2026-03-01", "ofsted_category")).isEqualTo("none");
    }

    @Test
    void inadequateWithoutACategoryInTheFileLeavesTheCategoryUnknown() {
        TestSchool school = TestSchool.of("primary").graded(FRAMEWORK_2015, "2017-03-01", "inadequate", null, Map.of());
        assertThat(unknown(school, "2018-01-01", "ofsted_category").why()).contains("does not give the category");
        assertThat(unknown(school, "2018-01-01", "ofsted_areas_below_good").why())
                .contains("grades no areas");
    }

    @Test
    void everyOutcomeOfUngradedInspectionsHasItsWord() {
        assertThat(UngradedOutcomes.inWords("School remains Good")).isEqualTo("remains good");
        assertThat(UngradedOutcomes.inWords("School remains Outstanding")).isEqualTo("remains outstanding");
        assertThat(UngradedOutcomes.inWords("School remains Good (Concerns) - S5 Next"))
                .isEqualTo("concerns");
        assertThat(UngradedOutcomes.inWords("School remains Outstanding (Concerns) - S5 Next"))
                .isEqualTo("concerns");
        assertThat(UngradedOutcomes.inWords("School remains Good (Improving) - S5 Next"))
                .isEqualTo("improving");
        assertThat(UngradedOutcomes.inWords("Standards maintained")).isEqualTo("standards maintained");
        assertThat(UngradedOutcomes.inWords("Improved significantly")).isEqualTo("improved significantly");
        assertThat(UngradedOutcomes.inWords("Some aspects not as strong")).isEqualTo("not as strong");
    }

    @Test
    void anUngradedInspectionCountsOnlyIfItIsLaterThanTheGradedOne() {
        TestSchool later = good().ungraded("2024-05-01", "School remains Good (Concerns) - S5 Next");
        assertThat(worth(later, "2024-09-01", "ofsted_ungraded_outcome")).isEqualTo("concerns");
        assertThat(worth(later, "2024-09-01", "ofsted_grade")).isEqualTo("good");
        TestSchool earlier = good().ungraded("2019-05-01", "School remains Good");
        assertThat(notApplying(earlier, "2024-09-01", "ofsted_ungraded_outcome").why())
                .isEqualTo("No ungraded inspection later than the latest full one is held.");
    }

    @Test
    void wordsThatOfstedDoesNotUseAreShownAndNotGuessed() {
        TestSchool odd = good().ungraded("2024-05-01", "Splendid");
        assertThat(unknown(odd, "2024-09-01", "ofsted_ungraded_outcome").why()).contains("'Splendid'");
        TestSchool area =
                TestSchool.of("primary").graded(FRAMEWORK_2019, "2021-11-16", "good", "XYZ", Map.of("Leadership", "7"));
        assertThat(unknown(area, "2024-09-01", "ofsted_leadership").why()).contains("'7'");
        assertThat(unknown(area, "2024-09-01", "ofsted_category").why()).contains("'XYZ'");
    }

    @Test
    void aConverterCarriesItsPredecessorsGradeOnAndSaysSo() {
        TestSchool school =
                TestSchool.of("primary").type("Academy converter").predecessorGraded("2016-02-02", "good", null);
        var grade = known(school, "2018-08-31", "ofsted_grade");
        assertThat(grade.value()).isEqualTo("good");
        assertThat(grade.origin().workings()).contains("Of the predecessor school.");
    }

    @Test
    void aSponsoredAcademyStartsAfreshAndKeepsItsPredecessorsGradeAsHistory() {
        TestSchool school = TestSchool.of("primary")
                .type("Academy sponsor led")
                .predecessorGraded("2016-02-02", "inadequate", "SM");
        assertThat(unknown(school, "2018-08-31", "ofsted_grade").why()).contains("starts afresh");
        assertThat(unknown(school, "2018-08-31", "ofsted_category").why()).contains("counts as history only");
        assertThat(worth(school, "2018-08-31", "ofsted_previous_grade")).isEqualTo("inadequate");
        school.graded(FRAMEWORK_2019, "2020-01-14", "good", null, GOOD_AREAS);
        assertThat(worth(school, "2020-08-31", "ofsted_grade")).isEqualTo("good");
        assertThat(worth(school, "2020-08-31", "ofsted_moved_from_ri")).isEqualTo(true);
        assertThat(worth(school, "2020-08-31", "ofsted_category")).isEqualTo("none");
    }

    @Test
    void ofTwoRecordsOfOneInspectionTheRicherIsUsed() {
        TestSchool school = TestSchool.of("primary")
                .inspected(
                        FRAMEWORK_2015, InspectionKind.GRADED, "2017-03-01", "good", null, null, null, Map.of(), false)
                .graded(FRAMEWORK_2015, "2017-03-01", "good", null, Map.of("Leadership and management", "good"));
        assertThat(worth(school, "2018-08-31", "ofsted_leadership")).isEqualTo("good");
        assertThat(worth(school, "2018-08-31", "safeguarding_effective")).isEqualTo(true);
        assertThat(unknown(school, "2018-08-31", "ofsted_previous_grade").why()).contains("No full inspection before");
    }

    @Test
    void qualityOfEducationDoesNotApplyWhereTheLatestInspectionWasUnderAnotherFramework() {
        TestSchool school = TestSchool.of("primary").graded(FRAMEWORK_2015, "2017-03-01", "good", null, Map.of());
        assertThat(notApplying(school, "2020-08-31", "ofsted_quality_of_education")
                        .why())
                .contains("2019");
        assertThat(worth(good(), "2022-08-31", "ofsted_quality_of_education")).isEqualTo("good");
    }
}
