package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import headway.facts.FactCatalogue;
import headway.facts.FactSheet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesTests {

    private static final FactCatalogue CATALOGUE = TestCatalogue.shipped();
    private static final String ORDINARY =
            "phase = primary; ofsted_grade = good; outcomes_strong = no; outcomes_decline = no; finance_balance_rate = 0; pupils = 300; staff_turnover = 10; ";

    static List<WorkedSchools.Row> schools() {
        return WorkedSchools.read();
    }

    @Test
    void aNumberIsSaidToFallToItsThreshold() {
        Moves moves = fourStage(ORDINARY + "absence_persistent = 22.4");

        assertThat(sentences(moves)).contains("Persistent absence falls to 20% or below → Stage B, light touch");
    }

    @Test
    void aNumberIsSaidToRiseAboveItsThreshold() {
        Moves moves = fourStage(ORDINARY + "absence_persistent = 12");

        assertThat(sentences(moves)).contains("Persistent absence rises above 20% → Stage C, plus");
    }

    @Test
    void atTheThresholdItselfTheSmallestStepCounts() {
        Moves moves = fourStage(ORDINARY + "absence_persistent = 20");

        assertThat(sentences(moves)).contains("Persistent absence rises above 20% → Stage C, plus");
    }

    @Test
    void wordsWithTheSameEffectAreOneChange() {
        Moves moves =
                fourStage(ORDINARY.replace("= good", "= requires improvement").replace("decline = no", "decline = yes")
                        + "absence_persistent = 12");

        assertThat(sentences(moves))
                .contains("Overall effectiveness: good instead of requires improvement → Stage B, light touch")
                .doesNotContain(
                        "Overall effectiveness: inadequate instead of requires improvement → Stage D, full support");
    }

    @Test
    void twoChangesAreNamedOnlyWhereNoSingleOneLeadsThere() {
        Moves moves = fourStage(ORDINARY + "absence_persistent = 12");

        assertThat(sentences(moves))
                .contains(
                        "Overall effectiveness: outstanding instead of good, and Strong outcomes: yes instead of no → Stage A, light touch",
                        "Overall effectiveness: requires improvement or inadequate instead of good, and Decline over time: yes instead of no → Stage D, full support");
        assertThat(moves.moves())
                .filteredOn(move -> move.changes().size() == 2)
                .extracting(move -> move.category().id())
                .doesNotContain("stage-c");
    }

    @Test
    void movesSayWhetherTheyLeadUpOrDown() {
        Moves moves = fourStage(ORDINARY + "absence_persistent = 22.4");

        assertThat(moves.towards(Move.Direction.LESS_CONCERN))
                .extracting(Move::sentence)
                .contains("Persistent absence falls to 20% or below → Stage B, light touch");
        assertThat(moves.towards(Move.Direction.SAME_CATEGORY))
                .extracting(Move::sentence)
                .contains("In-year balance falls below −5% of income → Stage C, full support");
    }

    @Test
    void whatCannotChangeOrIsNotKnownIsLeftOut() {
        Moves moves = fourStage("phase = primary; ofsted_grade = good; outcomes_strong = ?; outcomes_decline = n/a;"
                + " absence_persistent = 12; finance_balance_rate = 0; pupils = 80; staff_turnover = 10");

        assertThat(moves.moves())
                .flatExtracting(Move::changes)
                .extracting(change -> change.fact().name())
                .doesNotContain("pupils", "phase", "outcomes_strong", "outcomes_decline");
    }

    @Test
    void aCriterionOutsideTheSchoolsPhaseStaysOut() {
        Moves moves = fourStage(ORDINARY.replace("primary", "special") + "absence_persistent = 12");

        assertThat(moves.moves())
                .flatExtracting(Move::changes)
                .extracting(change -> change.fact().name())
                .doesNotContain("absence_persistent");
    }

    @Test
    void anAnswerThatWasGivenCanBeTheChange() {
        FactSheet sheet = Sheets.worked("merton-2016-17", 3);
        Map<String, Answer> answers = Map.of("red-complex", Answer.of(Answer.Choice.YES));

        Moves moves = Changes.search(TestPacks.merton(), sheet, answers, CATALOGUE);

        assertThat(sentences(moves))
                .contains(
                        "“Does the school have complex weaknesses?” is answered no instead of yes → Green, Level (i)");
    }

    @Test
    void aStatementThatComparesTwoFactsIsWorkedOutAnew() {
        StrategyPack pack = TestPacks.testing("ks2_reading_progress < ks2_maths_progress && outcomes_drop");
        FactSheet sheet = Sheets.of(
                "outcomes_strong = yes; outcomes_drop = yes; ks2_reading_progress = 2; ks2_maths_progress = 1");

        Moves moves = Changes.search(pack, sheet, Map.of(), CATALOGUE);

        assertThat(sentences(moves))
                .contains(
                        "Progress in reading falls below 1 point → Poor, Some",
                        "Progress in maths rises above 2 points → Poor, Some");
    }

    /** The proof of every sentence: the change is made, and the evaluator asked. */
    @ParameterizedTest
    @MethodSource("schools")
    void everyMoveHoldsWhenItIsMade(WorkedSchools.Row school) {
        StrategyPack pack = TestPacks.read("/strategy/" + school.pack() + ".yaml");
        Suggestion now =
                Evaluator.evaluate(pack, school.sheet(), school.answers()).suggestion();

        Moves moves = Changes.search(pack, school.sheet(), school.answers(), CATALOGUE);

        for (Move move : moves.moves()) {
            Suggestion then = Made.of(pack, school.sheet(), school.answers(), move.changes());
            assertThat(then.category()).as(move.sentence()).isEqualTo(move.category());
            assertThat(then.level()).as(move.sentence()).isEqualTo(move.level());
            for (Change one : move.changes()) {
                if (move.changes().size() == 2) {
                    Suggestion alone = Made.of(pack, school.sheet(), school.answers(), List.of(one));
                    boolean leadsThere = move.direction() == Move.Direction.SAME_CATEGORY
                            ? move.level().equals(alone.level())
                                    && move.category().equals(alone.category())
                            : move.category().equals(alone.category());
                    assertThat(leadsThere).as("%s needs both", move.sentence()).isFalse();
                }
            }
            assertThat(List.of(String.valueOf(then.category()), String.valueOf(then.level())))
                    .as(move.sentence())
                    .isNotEqualTo(List.of(String.valueOf(now.category()), String.valueOf(now.level())));
        }
    }

    private static Moves fourStage(String facts) {
        return Changes.search(TestPacks.fourStage(), Sheets.of(facts), Map.of(), CATALOGUE);
    }

    private static List<String> sentences(Moves moves) {
        return moves.moves().stream().map(Move::sentence).toList();
    }
}
