package headway.categorisation;

import headway.strategy.Category;
import headway.strategy.Level;
import headway.web.Format;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a form of a decision, in words, so that nothing is lost when another was quicker. */
public final class TypedWords {

    private static final String SECTION = "section-";

    /** The fields of free text with what they are called on the page. */
    private static final Map<String, String> LABELS = labels();

    private TypedWords() {}

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("deskNote", "What the desk-top review rests on");
        labels.put("reason", "Reason");
        labels.put("contactedWith", "With whom");
        labels.put("headComment", "In the headteacher's words");
        labels.put("settledReason", "Reason for deciding without agreement");
        labels.put("correction", "What is to be corrected");
        return labels;
    }

    /** Label and text of every field that was filled in, in the order of the page. */
    public static List<Map.Entry<String, String>> of(Map<String, String> typed, DecisionView decision) {
        List<Map.Entry<String, String>> words = new ArrayList<>();
        add(words, "Visit programme", programme(typed.get("programme"), typed.get("desk")));
        answers(words, typed, decision);
        add(words, "Category and level", pair(typed.get("pair"), decision));
        add(words, "Day of the conversation", day(typed.get("contactedOn")));
        add(words, "What the headteacher thinks", view(typed.get("headView")));
        LABELS.forEach((field, label) -> add(words, label, typed.get(field)));
        typed.keySet().stream()
                .filter(name -> name.startsWith(SECTION))
                .sorted()
                .forEach(name -> add(
                        words, "Section “" + name.substring(SECTION.length()) + "” of the letter", typed.get(name)));
        return words;
    }

    private static void answers(
            List<Map.Entry<String, String>> words, Map<String, String> typed, DecisionView decision) {
        AnswersForm form = new AnswersForm(typed);
        for (QuestionView question : decision.questions()) {
            if (form.touched(question.id())) {
                String choice = question.choices().stream()
                        .filter(each -> each.name().equals(form.choice(question)))
                        .map(QuestionView::label)
                        .findFirst()
                        .orElse("No answer");
                String note = form.note(question);
                add(words, question.ask(), choice + (note.isEmpty() ? "" : ", “" + note + "”"));
            }
        }
    }

    private static void add(List<Map.Entry<String, String>> words, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            words.add(Map.entry(label, text.strip()));
        }
    }

    private static @Nullable String programme(@Nullable String programme, @Nullable String desk) {
        if (programme == null) {
            return null;
        }
        String conclusion = "";
        for (DeskConclusion each : DeskConclusion.values()) {
            if (each.name().equals(desk)) {
                conclusion = "; " + each.title();
            }
        }
        return (programme.equals("outside") ? "outside" : "in the programme") + conclusion;
    }

    private static @Nullable String pair(@Nullable String pair, DecisionView decision) {
        if (pair == null) {
            return null;
        }
        String[] parts = pair.split("/", 2);
        String category = decision.categories().stream()
                .filter(each -> each.id().equals(parts[0]))
                .map(Category::name)
                .findFirst()
                .orElse(parts[0]);
        String level = decision.levels().stream()
                .filter(each -> parts.length > 1 && each.id().equals(parts[1]))
                .map(Level::title)
                .findFirst()
                .orElse("");
        return category + (level.isEmpty() ? "" : ", " + level);
    }

    private static @Nullable String day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Format.date(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return typed;
        }
    }

    private static @Nullable String view(@Nullable String typed) {
        for (HeadView view : HeadView.values()) {
            if (view.name().equals(typed)) {
                return view.title();
            }
        }
        return null;
    }
}
