package headway.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person is asked where no fact can say; the answers are those of {@link Answer.Choice}. */
public record Question(String ask, @Nullable String help, List<Answer.Choice> answers) {

    public Question {
        answers = answers == null ? List.of(Answer.Choice.values()) : List.copyOf(answers);
    }
}
