package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.documents.IssuedLetter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The letters of decisions: singly, edited, corrected. */
class LetterWalkTests extends WithBorough {

    @Test
    void aCorrectionAfterTheLetterKeepsTheFirstLetterAndSendsASecond() {
        borough.open();
        borough.settle(1, "amber", "iii", "");
        IssuedLetter first = borough.asSystem(
                () -> decisionLetters.issue(borough.id(1), borough.version(1), Map.of(), borough.head));
        byte[] sent = pdf(first);

        move(() -> decisions.correct(borough.id(1), borough.version(1), "The level is wrong.", borough.head));
        assertThat(borough.decision(1).state()).isEqualTo(DecisionState.MODERATED);
        assertThat(listed(1)).as("nothing held before").isEmpty();
        borough.settle(1, "amber", "iv", "Leadership is new.");
        DecisionLetters.Draft draft =
                borough.asSystem(() -> decisionLetters.draft(borough.id(1), Map.of(), borough.head));
        assertThat(draft.last()).isEqualTo(first);
        assertThat(draft.difference()).isNotNull();
        assertThat(draft.difference().isEmpty()).isFalse();
        IssuedLetter second = borough.asSystem(
                () -> decisionLetters.issue(borough.id(1), borough.version(1), Map.of(), borough.head));

        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(pdf(first)).isEqualTo(sent);
        assertThat(borough.inTransaction(() -> letters.ofSchool(borough.school(1))))
                .extracting(IssuedLetter::id)
                .containsExactly(second.id(), first.id());
        assertThat(listed(1)).startsWith("Amber (iv)");
        assertThat(borough.steps(1))
                .anyMatch(step -> step.contains("Was: Letter issued, Amber, Level (iii). The level"));
    }

    @Test
    void theLevelOfSupportComesFromThePackAndTheFrozenFacts() {
        borough.open();
        borough.settle(2, "green", "i", "");
        IssuedLetter letter = borough.asSystem(
                () -> decisionLetters.issue(borough.id(2), borough.version(2), Map.of(), borough.head));

        assertThat(text(letter))
                .contains("Visits", "Reports", "Level (i)")
                .doesNotContain("sixth form", "Support and Challenge Group");
    }

    @Test
    void editsStandInTheLetterAndOnlyInTheirPlaces() {
        borough.open();
        borough.settle(1, "amber", "iii", "");
        long id = borough.id(1);

        assertThatThrownBy(() -> borough.asSystem(() ->
                        decisionLetters.issue(id, borough.version(1), Map.of("opening", "Changed"), borough.head)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Map.Entry::getKey)
                                .contains("section-opening"));
        assertThat(borough.decision(1).state()).isEqualTo(DecisionState.AGREED);

        IssuedLetter letter = borough.asSystem(() -> decisionLetters.issue(
                id, borough.version(1), Map.of("reasons", "Written for this school."), borough.head));
        assertThat(text(letter)).contains("Written for this school.");
    }

    @Test
    void signsThatNoLetterCanShowAreRefusedWhereTheyAreTyped() {
        borough.open();

        assertThatThrownBy(
                        () -> move(() -> decisions.moderate(borough.id(1), 1, "red", "v", "A reason 😀", borough.head)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Map.Entry::getKey)
                                .containsExactly("reason"));
        move(() -> decisions.moderate(borough.id(1), 1, "red", "v", "5 < 6 & “so” {{head}}\n- on", borough.head));
        borough.settle(1, "red", "v", "5 < 6 & “so” {{head}}\n- on");
        IssuedLetter letter = borough.asSystem(
                () -> decisionLetters.issue(borough.id(1), borough.version(1), Map.of(), borough.head));
        assertThat(text(letter)).contains("5 < 6 & “so” {{head}} - on");
    }
}
