package headway.evidence.facts;

import static headway.evidence.facts.Sheets.known;
import static headway.evidence.facts.Sheets.notApplying;
import static headway.evidence.facts.Sheets.unknown;
import static headway.evidence.facts.Sheets.worth;
import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.facts.TestSchool.Figure;
import headway.imports.EditionStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FigureFactsTests {

    @Test
    void aFigureCountsFromItsPublicationAndNotFromItsYearsEnd() {
        TestSchool school = TestSchool.of("primary")
                .figure("ks2_rwm_expected", 2016, Figure.of(62))
                .figure("ks2_rwm_expected", 2017, Figure.of(70));
        assertThat(worth(school, "2018-08-31", "ks2_rwm_expected")).isEqualTo(62.0);
        assertThat(worth(school, "2018-12-13", "ks2_rwm_expected")).isEqualTo(70.0);
    }

    @Test
    void theLatestStatusPublishedByTheDateWinsAndTheSourceSaysWhich() {
        TestSchool school = TestSchool.of("secondary")
                .figure(
                        "ks4_progress8",
                        2018,
                        Figure.of(0.11).status(EditionStatus.FINAL).published("2020-02-06"))
                .figure(
                        "ks4_progress8",
                        2018,
                        Figure.of(0.10).status(EditionStatus.PROVISIONAL).published("2019-10-17"));
        var before = known(school, "2019-12-31", "ks4_progress8");
        assertThat(before.value()).isEqualTo(0.10);
        assertThat(before.origin().source()).isEqualTo("Results 2018/19 (provisional)");
        var after = known(school, "2020-02-06", "ks4_progress8");
        assertThat(after.value()).isEqualTo(0.11);
        assertThat(after.origin().source()).isEqualTo("Results 2018/19 (final)");
        assertThat(after.origin().happened()).isEqualTo(LocalDate.of(2019, 8, 31));
    }

    @Test
    void aFinalCodeOverridesAProvisionalFigure() {
        TestSchool school = TestSchool.of("secondary")
                .figure("ks4_progress8", 2018, Figure.of(0.1).status(EditionStatus.PROVISIONAL))
                .figure("ks4_progress8", 2018, Figure.marked("LOWCOV").status(EditionStatus.FINAL));
        assertThat(unknown(school, "2020-08-31", "ks4_progress8").why())
                .isEqualTo("Progress 8 in 2018/19: low coverage.");
    }

    @Test
    void resultsExpireAfterTheMonthsOfTheCatalogue() {
        TestSchool school = TestSchool.of("primary").figure("ks2_rwm_expected", 2018, Figure.of(70));
        assertThat(worth(school, "2021-08-31", "ks2_rwm_expected")).isEqualTo(70.0);
        var expired = unknown(school, "2021-09-01", "ks2_rwm_expected");
        assertThat(expired.why()).isEqualTo("The key stage 2 results of 2018/19 are older than 24 months.");
        assertThat(expired.remedy()).isEqualTo("Load the key stage 2 results file of a later year.");
        assertThat(unknown(school, "2026-02-28", "outcomes_drop").why()).contains("older than 24 months");
    }

    @Test
    void aCodeInTheLatestYearIsKeptInWordsAndTheOlderFigureIsOnlyMentioned() {
        TestSchool school = TestSchool.of("primary")
                .figure("ks2_rwm_expected", 2017, Figure.of(70))
                .figure("ks2_rwm_expected", 2018, Figure.marked("SUPP"));
        assertThat(unknown(school, "2019-12-31", "ks2_rwm_expected").why())
                .isEqualTo("Expected standard in reading, writing and maths in 2018/19: suppressed because few pupils."
                        + " The last figure held is 70 for 2017/18.");
        assertThat(unknown(school, "2019-12-31", "ks2_rwm_gap").why()).contains("suppressed because few pupils");
    }

    @Test
    void aYearInWhichNoSchoolHadTheMeasureIsPassedOver() {
        TestSchool school = TestSchool.of("secondary")
                .figure("ks4_progress8", 2023, Figure.of(-0.2))
                .figure("ks4_progress8", 2024, Figure.marked("z"));
        assertThat(worth(school, "2026-02-28", "ks4_progress8")).isEqualTo(-0.2);
    }

    @Test
    void nothingHeldNamesTheDateAndTheFile() {
        var nothing = unknown(TestSchool.of("primary"), "2019-12-31", "ks2_maths_progress");
        assertThat(nothing.why())
                .isEqualTo("No figure for 'Progress in maths' that was published by 31 December 2019 is held for this"
                        + " school.");
        assertThat(nothing.remedy()).isEqualTo("Load the key stage 2 results file.");
    }

    @Test
    void factsOfAnotherPhaseDoNotApply() {
        assertThat(notApplying(TestSchool.of("primary"), "2019-12-31", "ks4_attainment8")
                        .why())
                .isEqualTo("A primary school has no key stage 4.");
        assertThat(notApplying(TestSchool.of("nursery"), "2019-12-31", "outcomes_drop")
                        .why())
                .isEqualTo("A nursery school has no key stage 2 or key stage 4.");
        assertThat(notApplying(TestSchool.of("special"), "2019-12-31", "ks2_rwm_expected")
                        .why())
                .contains("special schools");
        assertThat(unknown(TestSchool.of(""), "2019-12-31", "ks2_rwm_expected").why())
                .contains("does not say the school's phase");
    }

    @Test
    void gapsAreTheSchoolLessEngland() {
        TestSchool school = TestSchool.of("primary")
                .figure("ks2_rwm_expected", 2018, Figure.of(51.3).england(64.9))
                .figure("ks2_rwm_expected", 2018, Figure.of(40).disadvantaged().other(71.0));
        assertThat(worth(school, "2019-12-31", "ks2_rwm_gap")).isEqualTo(-13.6);
        assertThat(worth(school, "2019-12-31", "disadvantaged_gap")).isEqualTo(-31.0);
        TestSchool alone = TestSchool.of("primary").figure("ks2_rwm_expected", 2018, Figure.of(51.3));
        assertThat(unknown(alone, "2019-12-31", "ks2_rwm_gap").why())
                .isEqualTo("England's figure for 2018/19 is not held.");
    }

    @Test
    void aSchoolWithoutASixthFormHasNoValueAdded() {
        assertThat(notApplying(TestSchool.of("secondary").sixthForm(false), "2019-12-31", "ks5_alevel_value_added")
                        .why())
                .isEqualTo("The school has no sixth form.");
        assertThat(unknown(TestSchool.of("secondary").sixthForm(true), "2019-12-31", "ks5_alevel_value_added"))
                .isNotNull();
    }

    @Test
    void aNoteBesideAFigureIsKept() {
        TestSchool school = TestSchool.of("secondary")
                .figure("ks4_attainment8", 2023, Figure.of(45.1).noting("u"));
        assertThat(known(school, "2024-12-31", "ks4_attainment8").origin().workings())
                .isEqualTo("The publisher notes: low reliability.");
    }

    @Test
    void thePredecessorsFigureStandsInWhereTheSchoolIsNew() {
        TestSchool school = TestSchool.of("primary")
                .type("Academy converter")
                .figure("ks2_rwm_expected", 2018, Figure.marked("NEW"))
                .figure("ks2_rwm_expected", 2018, Figure.of(66).predecessor());
        var figure = known(school, "2019-12-31", "ks2_rwm_expected");
        assertThat(figure.value()).isEqualTo(66.0);
        assertThat(figure.origin().workings()).startsWith("Of the predecessor school.");
    }

    @Test
    void censusFiguresHappenBeforeTheirYearEndsAndPupilsComeFromTheLaterSource() {
        TestSchool school = TestSchool.of("primary")
                .register(300, "2018-01-01")
                .figure("census_pupils", 2018, Figure.of(310).status(null).published("2019-06-27"));
        assertThat(worth(school, "2019-06-26", "pupils")).isEqualTo(300L);
        var census = known(school, "2019-06-27", "pupils");
        assertThat(census.value()).isEqualTo(310L);
        assertThat(census.origin().happened()).isEqualTo(LocalDate.of(2019, 6, 27));
        assertThat(unknown(TestSchool.of("primary").register(300, "2023-11-01"), "2019-12-31", "pupils"))
                .isNotNull();
    }

    @Test
    void absenceInTheHighestFifthFollowsFromThePercentile() {
        TestSchool school = TestSchool.of("primary")
                .figure("absence_overall", 2018, Figure.of(5.9).percentile(80).published("2020-03-26"));
        assertThat(worth(school, "2020-08-31", "absence_top_fifth")).isEqualTo(true);
        assertThat(worth(school, "2022-02-28", "absence_overall")).isEqualTo(5.9);
        assertThat(unknown(school, "2022-03-01", "absence_overall").why()).contains("older than 30 months");
    }
}
