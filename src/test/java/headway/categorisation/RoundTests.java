package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import headway.shared.AcademicYear;
import headway.strategy.Answer;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A round: opening it, its suggestions, and taking the evidence again. */
class RoundTests extends WithBorough {

    private static final String AMBER_QUESTION = "amber-ri-judged";

    @Test
    void aRoundSuggestsSomethingForEverySchoolAndSaysWhereItCannot() {
        Round round = borough.open();

        assertThat(grid(round).lines()).hasSize(4).allSatisfy(line -> {
            assertThat(line.state()).isEqualTo(DecisionState.SUGGESTED);
            assertThat(line.sentence()).isNotBlank();
            assertThat(line.now()).isNull();
            assertThat(line.last()).isNull();
        });
        assertThat(line(round, 1).suggested()).isEqualTo(new RoundGrid.Tag("Amber", "orange", "(iii)"));
        assertThat(line(round, 2).suggested()).isEqualTo(new RoundGrid.Tag("Green", "green", "(i)"));
        assertThat(line(round, 4).suggested()).isNull();
        assertThat(grid(round).cannotTell()).isEqualTo(2);
        assertThat(grid(round).counts())
                .extracting(RoundGrid.Count::name, RoundGrid.Count::suggested)
                .contains(tuple("Amber", 1));
        assertThat(borough.count(
                        "select count(*) from audit_entry where subject_kind = 'round' and subject_id = ?",
                        "" + round.id()))
                .isEqualTo(1);
    }

    @Test
    void aYearHasOneRoundOnAPublishedStrategyAndNoEvidenceOfTomorrow() {
        borough.open();

        assertThatThrownBy(borough::open).isInstanceOf(RefusedException.class).hasMessageContaining("already");
        assertThatThrownBy(() -> open(Borough.TODAY.plusDays(1), "1")).hasMessageContaining("future");
        assertThatThrownBy(() -> open(Borough.EVIDENCE, "none")).hasMessageContaining("published");
        assertThat(borough.count("select count(*) from round where authority_code = ?", borough.code.value()))
                .isEqualTo(1);
    }

    private Round open(LocalDate evidence, String version) {
        return borough.asSystem(
                () -> rounds.open(new AcademicYear(2019), Borough.MERTON, version, evidence, borough.head));
    }

    @Test
    void answersChangeTheSuggestionOnTheFrozenFacts() {
        borough.open();
        String facts = facts(3);
        borough.load("england_ks2final_2016-2017.csv", borough.results(20, -9));

        move(() -> decisions.answer(
                borough.id(3),
                1,
                Map.of(AMBER_QUESTION, Answer.Choice.YES),
                Map.of(AMBER_QUESTION, " Seen in June "),
                borough.partner));

        Decision decision = borough.decision(3);
        assertThat(decision.suggestedCategory).isEqualTo("amber");
        assertThat(decision.state()).isEqualTo(DecisionState.SUGGESTED);
        assertThat(decision.version()).isEqualTo(2);
        assertThat(facts(3)).isEqualTo(facts);
        assertThat(borough.steps(3)).singleElement().asString().contains("Answered questions", "yes (Seen in June)");

        move(() -> decisions.answer(
                borough.id(3),
                2,
                Map.of(AMBER_QUESTION, Answer.Choice.YES),
                Map.of(AMBER_QUESTION, "Seen in June"),
                borough.partner));
        assertThat(borough.version(3)).as("the same answer again is no change").isEqualTo(2);
    }

    private String facts(int number) {
        return borough.inTransaction(() -> borough.bean(DecisionStore.class).facts(borough.id(number)));
    }

    @Test
    void takingTheEvidenceAgainTouchesOnlyWhatDiffersAndNobodyHasModerated() {
        Round round = borough.open();
        borough.run(() -> decisions.moderate(borough.id(1), 1, "red", "v", "We know it", borough.head));
        String moderated = facts(1);
        borough.load("england_ks2final_2016-2017.csv", borough.results(50, -9));

        Rounds.Refreshed refreshed = borough.asSystem(() -> rounds.refresh(round.id(), borough.head));

        assertThat(refreshed).isEqualTo(new Rounds.Refreshed(3, 1, 0));
        assertThat(borough.decision(3).suggestedCategory).isEqualTo("amber");
        assertThat(borough.steps(3)).singleElement().asString().startsWith("Took the evidence again");
        assertThat(borough.version(2)).isEqualTo(1);
        assertThat(facts(1)).isEqualTo(moderated);
        assertThat(borough.asSystem(() -> rounds.refresh(round.id(), borough.head))
                        .changed())
                .isZero();
    }

    @Test
    void aSchoolThatCameLateIsAdded() {
        Round round = borough.open();
        borough.inTransaction(() -> jdbc.sql(
                        "insert into school (urn, authority_code, establishment_number, name, type, phase, status, opened,"
                                + " maintained, state_funded, as_at, source) values (?, ?, 2009, 'Late School',"
                                + " 'Community school', 'Primary', 'Open', date '2018-01-01', true, true, date '2018-08-31', 'Test')")
                .param(borough.school(9).value())
                .param(borough.code.value())
                .update());

        assertThat(borough.asSystem(() -> rounds.refresh(round.id(), borough.head)))
                .isEqualTo(new Rounds.Refreshed(4, 0, 1));
        assertThat(borough.decision(9).state()).isEqualTo(DecisionState.SUGGESTED);
    }
}
