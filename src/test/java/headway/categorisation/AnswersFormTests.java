package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.strategy.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersFormTests {

    private static final QuestionView QUESTION = new QuestionView(
            "trust",
            "Has it lost trust?",
            null,
            List.of(Answer.Choice.YES, Answer.Choice.NO),
            new Answer(Answer.Choice.NO, "Another", LocalDate.of(2018, 9, 1), "Their note"));

    private static AnswersForm form(String was, String wasNote, String answer, String note) {
        return new AnswersForm(
                Map.of("was-trust", was, "wasnote-trust", wasNote, "answer-trust", answer, "note-trust", note));
    }

    @Test
    void whatThePersonLeftAloneIsNotSaved() {
        AnswersForm form = form("YES", "Old", "YES", " Old ");

        assertThat(form.touched("trust")).isFalse();
        assertThat(form.choices()).isEmpty();
        assertThat(form.notes()).isEmpty();
        assertThat(form.choice(QUESTION)).isEqualTo("NO");
        assertThat(form.note(QUESTION)).isEqualTo("Their note");
    }

    @Test
    void whatThePersonChangedIsSavedAndShownAgain() {
        AnswersForm form = form("", "", "YES", "Mine");

        assertThat(form.choices()).containsExactly(Map.entry("trust", Answer.Choice.YES));
        assertThat(form.notes()).containsExactly(Map.entry("trust", "Mine"));
        assertThat(form.choice(QUESTION)).isEqualTo("YES");
        assertThat(form.note(QUESTION)).isEqualTo("Mine");
    }

    @Test
    void aNoteAloneIsAChangeAndNeedsItsAnswer() {
        assertThat(form("NO", "Old", "NO", "New").notes()).containsExactly(Map.entry("trust", "New"));
        assertThatThrownBy(form("", "", "", "A note alone")::choices)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Map.Entry::getKey)
                                .containsExactly("answer-trust"));
    }

    @Test
    void anAnswerThatDoesNotExistIsRefused() {
        assertThatThrownBy(form("", "", "PERHAPS", "")::choices).isInstanceOf(RefusedException.class);
    }
}
