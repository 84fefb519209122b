package headway.categorisation;

import headway.strategy.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of the judgement questions. It carries what was held when it was opened, so that only what the person changed
 * is saved, and an answer that somebody else gave meanwhile stays.
 */
public record AnswersForm(Map<String, String> typed) {

    /** Whether the person changed the answer or the note. */
    public boolean touched(String criterion) {
        return typed.containsKey("note-" + criterion)
                && !(text("answer-", criterion).equals(text("was-", criterion))
                        && text("note-", criterion).equals(text("wasnote-", criterion)));
    }

    /** The name of the answer to show: the person's own where they changed it, else the one held. */
    public String choice(QuestionView question) {
        return touched(question.id()) ? text("answer-", question.id()) : question.held();
    }

    /** The note to show, likewise. */
    public String note(QuestionView question) {
        return touched(question.id()) ? text("note-", question.id()) : question.note();
    }

    /** The answers that the person changed. */
    Map<String, Answer.Choice> choices() {
        Map<String, Answer.Choice> choices = new HashMap<>();
        List<Map.Entry<String, String>> problems = new ArrayList<>();
        for (String criterion : changed()) {
            choice(text("answer-", criterion))
                    .ifPresentOrElse(
                            choice -> choices.put(criterion, choice),
                            () -> problems.add(Map.entry(
                                    "answer-" + criterion, "Choose an answer beside the note, or take the note out")));
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return choices;
    }

    /** The notes of the answers that the person changed. */
    Map<String, String> notes() {
        Map<String, String> notes = new HashMap<>();
        changed().forEach(criterion -> notes.put(criterion, text("note-", criterion)));
        return notes;
    }

    private List<String> changed() {
        return typed.keySet().stream()
                .filter(name -> name.startsWith("note-"))
                .map(name -> name.substring("note-".length()))
                .filter(this::touched)
                .sorted()
                .toList();
    }

    private static Optional<Answer.Choice> choice(String name) {
        return Arrays.stream(Answer.Choice.values())
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }

    private String text(String prefix, String criterion) {
        return typed.getOrDefault(prefix + criterion, "").strip();
    }
}
