package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTests {

    @ParameterizedTest
    @ValueSource(strings = {"merton-2016-17", "headway-2026", "four-stage"})
    void whereNothingIsKnownNoCategoryIsSuggested(String pack) {
        Suggestion suggestion = suggest(TestPacks.named(pack), "");

        assertThat(suggestion.cannotTell()).isTrue();
        assertThat(suggestion.isRange()).isTrue();
        assertThat(suggestion.sentence()).startsWith("This cannot be told from the evidence held.");
    }

    @Test
    void unansweredQuestionsDoNotMakeARangeButStandBeside() {
        Suggestion suggestion = Evaluator.evaluate(TestPacks.merton(), Sheets.worked("merton-2016-17", 3), Map.of())
                .suggestion();

        assertThat(suggestion.isRange()).isFalse();
        assertThat(suggestion.possible()).isNotEmpty().allMatch(Possible::aside);
        assertThat(suggestion.possible())
                .flatExtracting(Possible::ways)
                .anySatisfy(way -> assertThat(way)
                        .singleElement()
                        .satisfies(
                                it -> assertThat(it.finding().criterion().id()).isEqualTo("red-complex")));
        assertThat(suggestion.sentence()).endsWith("3 questions await a person's answer.");
    }

    @Test
    void theSentenceNamesReasonsAndWhatElseItCouldBe() {
        Suggestion suggestion = Evaluator.evaluate(TestPacks.merton(), Sheets.worked("merton-2016-17", 25), Map.of())
                .suggestion();

        assertThat(suggestion.sentence())
                .isEqualTo("Amber, Level (iv): where current performance could result in the school being judged as"
                        + " 'requires improvement' when next inspected; below or close to floor standards."
                        + " Red if “with a decline in performance over time”. 3 questions await a person's answer.");
    }

    @Test
    void criteriaMetForOtherCategoriesAreKeptAndShown() {
        Suggestion suggestion = Evaluator.evaluate(TestPacks.merton(), Sheets.worked("merton-2016-17", 18), Map.of())
                .suggestion();

        assertThat(suggestion.alsoMet())
                .extracting(finding -> finding.criterion().id())
                .containsExactly("green-performing-well", "green-strong-outcomes");
    }

    @Test
    void whatTwoThingsTogetherWouldBringIsFoundWhereNeitherBringsIt() {
        Suggestion suggestion = suggest(TestPacks.fourStage(), "ofsted_grade = ?; outcomes_strong = yes");

        // Below good and falling is one criterion; no single criterion of Stage C has two points but absence and
        // budget.
        assertThat(suggestion.range())
                .extracting(it -> it.category().name())
                .contains("Stage A", "Stage B", "Stage C", "Stage D");
    }

    @Test
    void nothingIsSupposedThatCannotBe() {
        // Grade unknown: 'good' and 'requires improvement' are never supposed together.
        Suggestion suggestion = Evaluator.evaluate(TestPacks.merton(), Sheets.worked("merton-2016-17", 36), Map.of())
                .suggestion();

        assertThat(suggestion.possible())
                .flatExtracting(Possible::ways)
                .noneSatisfy(way -> assertThat(way)
                        .extracting(it -> it.finding().criterion().id())
                        .contains("green-good-recently", "amber-ri"));
    }

    @Test
    void otherStagesLevelsAndUnitsWorkWithoutAnyNewCode() {
        StrategyPack pack = TestPacks.fourStage();

        Suggestion suggestion = suggest(
                pack,
                "phase = primary; ofsted_grade = good; outcomes_strong = no; outcomes_decline = no; absence_persistent = 31.5; finance_balance_rate = -7.5; pupils = 80; staff_turnover = 10");

        assertThat(suggestion.category())
                .isEqualTo(pack.content().category("stage-c").orElseThrow());
        assertThat(suggestion.level()).isEqualTo(pack.content().level("full").orElseThrow());
        assertThat(suggestion.sentence())
                .isEqualTo("Stage C, full support: many pupils are often absent; spends more than it has."
                        + " One question awaits a person's answer.");
    }

    @Test
    void aLevelMayBeOpenWhileTheCategoryIsNot() {
        Suggestion suggestion = suggest(
                TestPacks.fourStage(),
                "phase = primary; ofsted_grade = good; outcomes_strong = no; outcomes_decline = no; absence_persistent = 31.5; pupils = 300; staff_turnover = 10");

        assertThat(suggestion.sentence())
                .contains("Stage C, plus: ")
                .contains(" full support if “spends more than it has”.");
    }

    @Test
    void whereEverythingIsKnownAndNoRuleFitsAPersonMustDecide() {
        Suggestion suggestion = suggest(
                TestPacks.fourStage(),
                "phase = primary; ofsted_grade = requires improvement; outcomes_strong = no; outcomes_decline = no; absence_persistent = 10; finance_balance_rate = 1; pupils = 300; staff_turnover = 10");

        assertThat(suggestion.cannotTell()).isTrue();
        assertThat(suggestion.sentence()).startsWith("What is known fits none of the strategy's rules");
    }

    private static Suggestion suggest(StrategyPack pack, String facts) {
        return Evaluator.evaluate(pack, Sheets.of(facts), Map.of()).suggestion();
    }
}
