package headway.evidence.facts;

import static headway.evidence.facts.Sheets.known;
import static headway.evidence.facts.Sheets.notApplying;
import static headway.evidence.facts.Sheets.unknown;
import static headway.evidence.facts.Sheets.worth;
import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.facts.TestSchool.Figure;
import org.junit.jupiter.api.Test;

class OutcomeFactsTests {

    private static final double[] ENGLAND = {53, 61, 64, 65};

    /** Shares of 30 pupils at key stage 2 in the years up to 2018/19, oldest first. */
    private static TestSchool primary(double... values) {
        return shares(TestSchool.of("primary"), "ks2_rwm_expected", 30, values);
    }

    private static TestSchool shares(TestSchool school, String measure, int pupils, double... values) {
        int first = 4 - values.length;
        for (int i = 0; i < values.length; i++) {
            school.figure(
                    measure,
                    2015 + first + i,
                    Figure.of(values[i])
                            .pupils(pupils)
                            .england(ENGLAND[first + i])
                            .percentile(50));
        }
        return school;
    }

    private static TestSchool progress(TestSchool school, int year, double reading, double writing, double maths) {
        return school.figure("ks2_reading_progress", year, Figure.of(reading).limits(reading - 2, reading + 2))
                .figure("ks2_writing_progress", year, Figure.of(writing).limits(writing - 2, writing + 2))
                .figure("ks2_maths_progress", year, Figure.of(maths).limits(maths - 2, maths + 2));
    }

    private static TestSchool secondary(int year, double score, double half) {
        return TestSchool.of("secondary")
                .figure(
                        "ks4_progress8",
                        year,
                        Figure.of(score)
                                .limits(score - half, score + half)
                                .pupils(150)
                                .percentile(30));
    }

    @Test
    void aDropShowsItsWorkingsAndItsLatestEdition() {
        var drop = known(primary(60, 66, 67, 50), "2019-12-31", "outcomes_drop");
        assertThat(drop.value()).isEqualTo(true);
        assertThat(drop.origin().source()).isEqualTo("Results 2018/19 (final)");
        assertThat(drop.origin().workings())
                .startsWith("Key stage 2, reading, writing and maths at the expected standard. The gap to England fell"
                        + " 20.0 points")
                .contains("2016/17 66% of 30 pupils, England 61%");
        assertThat(worth(primary(60, 66, 67, 51), "2019-12-31", "outcomes_drop"))
                .isEqualTo(false);
    }

    @Test
    void onlyYearsPublishedByTheDateAreCompared() {
        // On 31 August 2018 the results of 2016/17 are the latest: with 2015/16 that makes two years.
        assertThat(unknown(primary(60, 66, 67, 50), "2018-08-31", "outcomes_drop")
                        .why())
                .contains("there are 2")
                .contains("Years before 2015/16 do not compare with it.");
        assertThat(worth(primary(60, 66, 67, 50), "2018-12-13", "outcomes_drop"))
                .isEqualTo(false);
    }

    @Test
    void aBrokenSeriesIsNotBridged() {
        TestSchool school = TestSchool.of("primary");
        for (int year : new int[] {2017, 2018, 2021, 2022}) {
            school.figure(
                    "ks2_rwm_expected",
                    year,
                    Figure.of(80 - year % 10 * 8).pupils(30).england(60));
        }
        assertThat(unknown(school, "2023-12-31", "outcomes_drop").why())
                .contains("there are 2")
                .contains("Years before 2021/22 do not compare with it.");
    }

    @Test
    void aMissingYearEndsTheSeriesAndIsNamed() {
        TestSchool gap = TestSchool.of("primary")
                .figure("ks2_rwm_expected", 2018, Figure.of(50).pupils(30).england(65))
                .figure("ks2_rwm_expected", 2017, Figure.marked("SUPP"));
        assertThat(unknown(gap, "2019-12-31", "outcomes_decline").why())
                .contains("The figure of 2017/18 is missing (suppressed because few pupils).");
    }

    @Test
    void withoutTheNumberOfPupilsOrEnglandThereIsNoTest() {
        TestSchool uncounted = TestSchool.of("primary")
                .figure("ks2_rwm_expected", 2018, Figure.of(50).england(65));
        assertThat(unknown(uncounted, "2019-12-31", "outcomes_decline").why())
                .contains("The figure of 2018/19 is held without the number of pupils.");
        TestSchool alone = TestSchool.of("primary")
                .figure("ks2_rwm_expected", 2018, Figure.of(50).pupils(30));
        var decline = unknown(alone, "2019-12-31", "outcomes_decline");
        assertThat(decline.why()).contains("is held without England's");
        assertThat(decline.remedy()).contains("every school of England");
    }

    @Test
    void yearsOfAPredecessorCountAndAreNamed() {
        TestSchool school = primary(66, 60).type("Academy converter");
        school.figure(
                "ks2_rwm_expected", 2016, Figure.of(70).pupils(30).england(61).predecessor());
        assertThat(known(school, "2019-12-31", "outcomes_decline").origin().workings())
                .endsWith("Of the predecessor school: 2016/17.");
    }

    @Test
    void aSmallCohortIsInsufficientEvidence() {
        TestSchool small = shares(TestSchool.of("primary"), "ks2_rwm_expected", 9, 66, 67, 20);
        assertThat(unknown(small, "2019-12-31", "outcomes_drop").why()).contains("Insufficient evidence: 9 pupils");
        assertThat(unknown(small, "2019-12-31", "outcomes_improving").why()).contains("Insufficient evidence");
    }

    @Test
    void strongNeedsThePooledLimitTheRankAndTheDisadvantaged() {
        TestSchool school = shares(TestSchool.of("primary"), "ks2_rwm_expected", 60, 75, 75, 75);
        assertThat(unknown(school, "2019-12-31", "outcomes_strong").why())
                .isEqualTo("The figure for disadvantaged pupils of 2018/19 is not held.");
        assertThat(worth(
                        school.figure(
                                "ks2_rwm_expected",
                                2018,
                                Figure.of(58).pupils(12).england(65).disadvantaged()),
                        "2019-12-31",
                        "outcomes_strong"))
                .isEqualTo(true);
        TestSchool failing = shares(TestSchool.of("primary"), "ks2_rwm_expected", 60, 75, 75, 75)
                .figure(
                        "ks2_rwm_expected",
                        2018,
                        Figure.of(30).pupils(20).england(65).disadvantaged());
        var weak = known(failing, "2019-12-31", "outcomes_strong");
        assertThat(weak.value()).isEqualTo(false);
        assertThat(weak.origin().workings()).contains("Disadvantaged pupils against all of England's");
    }

    @Test
    void tooFewDisadvantagedPupilsAreNotCountedAgainstASchool() {
        TestSchool school = shares(TestSchool.of("primary"), "ks2_rwm_expected", 60, 75, 75, 75)
                .figure("ks2_rwm_expected", 2018, Figure.marked("SUPP").disadvantaged());
        assertThat(worth(school, "2019-12-31", "outcomes_strong")).isEqualTo(true);
    }

    @Test
    void aRisingSchoolIsImprovingOnlyIfItIsNotStrongYet() {
        assertThat(worth(primary(50, 53, 60), "2019-12-31", "outcomes_improving"))
                .isEqualTo(true);
        assertThat(worth(primary(50, 53, 58), "2019-12-31", "outcomes_improving"))
                .isEqualTo(false);
        TestSchool strong = shares(TestSchool.of("primary"), "ks2_rwm_expected", 60, 80, 85, 90)
                .figure("ks2_rwm_expected", 2018, Figure.marked("SUPP").disadvantaged());
        assertThat(worth(strong, "2019-12-31", "outcomes_strong")).isEqualTo(true);
        assertThat(worth(strong, "2019-12-31", "outcomes_improving")).isEqualTo(false);
    }

    @Test
    void significantlyLowGoesByProgressInAnySubject() {
        TestSchool low = progress(primary(60), 2018, 0.5, -2.1, 0.1);
        var value = known(low, "2019-12-31", "outcomes_significantly_low");
        assertThat(value.value()).isEqualTo(true);
        assertThat(value.origin().workings()).startsWith("Progress in writing.");
        TestSchool not = progress(primary(60), 2018, -1.9, -1.9, -1.9);
        assertThat(worth(not, "2019-12-31", "outcomes_significantly_low")).isEqualTo(false);
    }

    @Test
    void significantlyLowGoesByTheShareWhereTheYearHasNoProgress() {
        TestSchool school = TestSchool.of("primary")
                .figure("ks2_rwm_expected", 2023, Figure.of(40).pupils(60).england(61))
                .figure("ks2_reading_progress", 2023, Figure.marked("z"))
                .figure("ks2_reading_progress", 2022, Figure.of(-9).limits(-11, -7));
        var value = known(school, "2024-12-31", "outcomes_significantly_low");
        assertThat(value.value()).isEqualTo(true);
        assertThat(value.origin().workings()).contains("reading, writing and maths");
    }

    @Test
    void anUnknownSubjectLeavesAnUnknownUnlessAnotherDecides() {
        TestSchool school = primary(60)
                .figure("ks2_reading_progress", 2018, Figure.of(1).limits(-1, 3))
                .figure("ks2_writing_progress", 2018, Figure.marked("LOWCOV"))
                .figure("ks2_maths_progress", 2018, Figure.of(1).limits(-1, 3));
        assertThat(unknown(school, "2019-12-31", "outcomes_significantly_low").why())
                .contains("low coverage");
        school.figure("ks2_maths_progress", 2018, Figure.of(-5).limits(-7, -3).published("2019-12-14"));
        assertThat(worth(school, "2019-12-31", "outcomes_significantly_low")).isEqualTo(true);
    }

    @Test
    void theFloorOn31August2018JudgesTheResultsOf2016To17() {
        TestSchool school = progress(primary(70, 64, 80), 2016, -6, 0, 0);
        school.figure(
                "ks2_rwm_expected", 2016, Figure.of(60).pupils(30).england(61).published("2017-12-15"));
        var floor = known(progress(school, 2017, 0, 0, 0), "2018-08-31", "outcomes_below_floor");
        assertThat(floor.value()).isEqualTo(true);
        assertThat(floor.origin().source()).contains("2016/17");
        assertThat(worth(school, "2019-08-31", "outcomes_below_floor")).isEqualTo(false);
    }

    @Test
    void sinceSeptember2019NoFloorAndNoCoastingApplyEvenToTheResultsOf2018To19() {
        TestSchool school = progress(primary(40, 40, 40), 2018, -9, -9, -9);
        assertThat(notApplying(school, "2019-12-31", "outcomes_below_floor").why())
                .isEqualTo("There has been no floor standard since September 2019.");
        assertThat(notApplying(school, "2019-09-01", "outcomes_near_floor").why())
                .contains("September 2019");
        assertThat(notApplying(school, "2019-12-31", "outcomes_coasting").why())
                .isEqualTo("There has been no coasting definition since September 2019.");
    }

    @Test
    void aFloorOfBefore2016IsNotHeld() {
        assertThat(unknown(primary(60), "2015-08-31", "outcomes_below_floor").why())
                .contains("is not held");
    }

    @Test
    void cohortsOfTenOrFewerAreLeftOutOfTheFloor() {
        TestSchool small = shares(TestSchool.of("primary"), "ks2_rwm_expected", 10, 20, 20);
        assertThat(notApplying(progress(small, 2017, -9, -9, -9), "2019-03-01", "outcomes_below_floor")
                        .why())
                .contains("there were 10 pupils in 2017/18");
    }

    @Test
    void coastingAsksForThreeYearsOfTheDefinitionThatCanBeReckoned() {
        TestSchool school = primary(60, 60, 60, 60);
        for (int year = 2015; year <= 2018; year++) {
            progress(school, year, -3, 0, 0);
        }
        assertThat(worth(school, "2019-03-01", "outcomes_coasting")).isEqualTo(true);
        // On 31 August 2018 the three years begin with 2014/15.
        assertThat(unknown(school, "2018-08-31", "outcomes_coasting").why())
                .contains("years before 2015/16 rests on figures that are not held");
        TestSchool good = primary(60, 90, 60, 60);
        progress(good, 2015, -3, 0, 0);
        progress(good, 2016, -3, 0, 0);
        assertThat(worth(good, "2018-08-31", "outcomes_coasting")).isEqualTo(false);
    }

    @Test
    void aSponsoredAcademyIsNotCoastingByItsPredecessorsYears() {
        TestSchool school = TestSchool.of("primary").type("Academy sponsor led");
        for (int year = 2015; year <= 2017; year++) {
            Figure figure = Figure.of(60).pupils(30).england(60);
            school.figure("ks2_rwm_expected", year, year == 2015 ? figure.predecessor() : figure);
            progress(school, year, -3, 0, 0);
        }
        assertThat(notApplying(school, "2019-03-01", "outcomes_coasting").why()).contains("results of its own");
    }

    @Test
    void aSecondarySchoolIsComparedByProgress8WhereItHasOne() {
        TestSchool school = secondary(2018, -0.2, 0.2)
                .figure("ks4_progress8", 2017, Figure.of(0.0).limits(-0.2, 0.2).pupils(150))
                .figure("ks4_progress8", 2016, Figure.of(0.2).limits(0, 0.4).pupils(150));
        var decline = known(school, "2020-03-01", "outcomes_decline");
        assertThat(decline.value()).isEqualTo(true);
        assertThat(decline.origin().workings()).startsWith("Key stage 4, Progress 8. The gap to England fell 0.40");
        assertThat(worth(school, "2020-03-01", "outcomes_significantly_low")).isEqualTo(false);
    }

    @Test
    void withoutProgress8EnglishAndMathsStandInAndTheReasonIsGiven() {
        TestSchool school = TestSchool.of("secondary");
        for (int year = 2022; year <= 2024; year++) {
            school.figure(
                    "ks4_engmath_5",
                    year,
                    Figure.of(60 - 8 * (year - 2022)).pupils(180).england(46).percentile(40));
        }
        school.figure("ks4_progress8", 2024, Figure.marked("z"));
        school.figure("ks4_attainment8", 2024, Figure.of(41).percentile(12));
        var decline = known(school, "2026-02-28", "outcomes_decline");
        assertThat(decline.value()).isEqualTo(true);
        assertThat(decline.origin().workings())
                .startsWith("Key stage 4, grade 5 or above in English and maths, since no Progress 8 was published for"
                        + " 2024/25.");
        var fifth = known(school, "2026-02-28", "outcomes_bottom_fifth");
        assertThat(fifth.value()).isEqualTo(true);
        assertThat(fifth.origin().workings()).startsWith("Attainment 8");
    }

    @Test
    void theFloorAtKeyStage4IsProgress8WithItsLimit() {
        assertThat(worth(secondary(2017, -0.6, 0.2), "2019-03-01", "outcomes_below_floor"))
                .isEqualTo(true);
        assertThat(worth(secondary(2017, -0.4, 0.2), "2019-03-01", "outcomes_near_floor"))
                .isEqualTo(true);
        assertThat(worth(secondary(2017, -0.4, 0.2), "2019-03-01", "outcomes_below_floor"))
                .isEqualTo(false);
    }

    @Test
    void theBottomFifthEndsBelowTheTwentiethPercentile() {
        TestSchool school = TestSchool.of("primary")
                .figure("ks2_rwm_expected", 2018, Figure.of(50).percentile(19.9));
        assertThat(worth(school, "2019-12-31", "outcomes_bottom_fifth")).isEqualTo(true);
        TestSchool edge = TestSchool.of("primary")
                .figure("ks2_rwm_expected", 2018, Figure.of(50).percentile(20));
        assertThat(worth(edge, "2019-12-31", "outcomes_bottom_fifth")).isEqualTo(false);
        TestSchool unranked = TestSchool.of("primary").figure("ks2_rwm_expected", 2018, Figure.of(50));
        assertThat(unknown(unranked, "2019-12-31", "outcomes_bottom_fifth").why())
                .contains("is not reckoned");
    }

    @Test
    void anAllThroughSchoolIsAConcernByEitherStageAndClearOnlyByBoth() {
        TestSchool school = shares(TestSchool.of("all-through"), "ks2_rwm_expected", 30, 60, 66, 67, 50);
        assertThat(worth(school, "2019-12-31", "outcomes_drop")).isEqualTo(true);
        TestSchool steady = shares(TestSchool.of("all-through"), "ks2_rwm_expected", 30, 60, 66, 67, 67);
        assertThat(unknown(steady, "2019-12-31", "outcomes_drop").remedy()).contains("key stage 4");
    }
}
