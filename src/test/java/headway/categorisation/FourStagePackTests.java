package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.documents.IssuedLetter;
import headway.shared.AcademicYear;
import headway.strategy.Answer;
import headway.strategy.Strategies;
import headway.testing.TestAuthority;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another authority's framework is a file: four stages, three levels, hours and half-days, through the whole round. */
class FourStagePackTests extends WithBorough {

    /** Words that only the strategy of Merton has. */
    private static final String OF_MERTON =
            "(?s).*\\b(?:Merton|MEP|Green|Yellow|Amber|Red|visits?|reports?|Level \\().*";

    @Autowired
    private Strategies strategies;

    private Round round;

    @BeforeEach
    void aRoundOnTheInventedPack() {
        String pack = "four-stage-" + borough.code;
        String text = MadeDecisions.text("/packs/four-stage.yaml")
                .replaceFirst("(?m)^id: .*$", "id: " + pack)
                .replaceFirst("(?m)^authority: .*$", "authority: {name: Any authority}");
        round = borough.asSystem(() -> {
            strategies.saveDraft(text, null, TestAuthority.system(borough.code)).orElseThrow();
            String draft = strategies.held(pack, "3.1").orElseThrow().sha256();
            strategies.publish(pack, "3.1", draft, TestAuthority.system(borough.code));
            return rounds.open(new AcademicYear(2018), pack, "3.1", Borough.EVIDENCE, borough.head);
        });
    }

    @Test
    void theRoundSuggestsStagesAndCountsByThem() {
        assertThat(line(round, 2).suggested()).isEqualTo(new RoundGrid.Tag("Stage B", "turquoise", "Light"));
        assertThat(grid(round).counts())
                .extracting(RoundGrid.Count::name)
                .containsExactly("Stage A", "Stage B", "Stage C", "Stage D");
        Screen head = new Screen(application, borough.head);
        assertThat(head.words("/rounds/" + round.id()))
                .contains("Stage B Light")
                .doesNotMatch(OF_MERTON);
        assertThat(head.words("/decisions/" + borough.id(2))).contains("Stage C full support");
    }

    @Test
    void onlyTheAnswersOfThePackAreOffered() {
        Screen partner = new Screen(application, borough.partner);

        assertThat(partner.words("/decisions/" + borough.id(1)))
                .contains("Has the school lost the trust of its parents?")
                .doesNotContainIgnoringCase("not sure");
        assertThatThrownBy(() -> move(() -> decisions.answer(
                        borough.id(1), 1, Map.of("trust", Answer.Choice.NOT_SURE), Map.of(), borough.partner)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Map.Entry::getKey)
                                .containsExactly("answer-trust"));
        move(() -> decisions.answer(
                borough.id(1), 1, Map.of("trust", Answer.Choice.YES), Map.of("trust", "As heard"), borough.partner));
        assertThat(borough.steps(1)).singleElement().asString().contains("lost the trust of parents: yes (As heard)");
    }

    @Test
    void theLevelsOfAStageAreItsOwn() {
        assertThatThrownBy(
                        () -> move(() -> decisions.moderate(borough.id(2), 1, "stage-d", "light", "Why", borough.head)))
                .hasMessageContaining("Choose one of: Full");
    }

    @Test
    void theLetterSpeaksItsLanguageAndCountsInItsUnits() {
        borough.settle(1, "stage-d", "full", "It has fallen far.");
        IssuedLetter letter = issue(1);

        assertThat(letterText(letter))
                .contains(borough.name(1) + " is at Stage D")
                .contains("Stage D (full support): 60 hours of an adviser and 4 half-days of review")
                .contains("Why Stage D", "It has fallen far.", "A mentor will be in touch.")
                .doesNotMatch(OF_MERTON);
        assertThat(listed(1)).startsWith("Stage D Full");
    }

    @Test
    void whatIsAddedForSomeSchoolsIsInTheLetterOfThose() {
        borough.settle(4, "stage-b", "light", "A small school that does well.");
        IssuedLetter letter = issue(4);

        assertThat(letterText(letter))
                .contains("Stage B (light touch): 9 hours of an adviser and 0 half-days of review")
                .doesNotContain("A mentor will be in touch.");
    }

    @Test
    void everyPageOfTheRoundIsFreeOfTheOtherStrategy() {
        borough.settle(1, "stage-d", "full", "It has fallen far.");
        Screen head = new Screen(application, borough.head);

        assertThat(head.words("/decisions/" + borough.id(1) + "/letter"))
                .contains("Stage D")
                .doesNotMatch(OF_MERTON);
        assertThat(head.words("/schools/" + borough.school(1) + "/category"))
                .contains("Stage D full support", "Partnership framework (invented)")
                .doesNotContain("Merton", "Green", "Yellow", "Amber");
        assertThat(head.words("/rounds/" + round.id() + "/moderation/" + borough.id(1)))
                .contains("Stage D Full");
        assertThat(head.words("/counts")).contains("Stage D");
        assertThat(new Screen(application, borough.leader).words("/schools/" + borough.school(1) + "/category"))
                .contains("Stage D full support");
    }

    private IssuedLetter issue(int number) {
        return borough.asSystem(
                () -> decisionLetters.issue(borough.id(number), borough.version(number), Map.of(), borough.head));
    }

    private String letterText(IssuedLetter letter) {
        return LetterText.of(pdf(letter)).replaceAll("\\s+", " ");
    }
}
