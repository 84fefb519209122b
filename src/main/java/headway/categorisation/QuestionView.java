package headway.categorisation;

import headway.strategy.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question of the strategy as it is put on a decision's page, with the answer that is held. */
public record QuestionView(
        String id,
        String ask,
        @Nullable String help,
        List<Answer.Choice> choices,
        @Nullable Answer answer) {

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
