package headway.categorisation;

import headway.strategy.Answer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A question of the strategy as it is put on a decision's page, with the answer that is held. */
public record QuestionView(
        String id,
        String ask,
        @Nullable String help,
        List<Answer.Choice> choices,
        @Nullable Answer answer) {

    /** An answer as it is offered, with a capital. */
    public static String label(Answer.Choice choice) {
        return choice.word().substring(0, 1).toUpperCase(Locale.UK)
                + choice.word().substring(1);
    }

    /** The name of the answer held, or empty. */
    public String held() {
        return answer == null ? "" : answer.choice().name();
    }

    /** The note held with the answer, or empty. */
    public String note() {
        String note = answer == null ? null : answer.note();
        return note == null ? "" : note;
    }
}
