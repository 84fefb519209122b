package headway.evidence.entries;

import headway.evidence.RefusedEntryException.Problem;
import headway.evidence.facts.EntryValues;
import headway.facts.FactDefinition;
import headway.facts.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes an entry fit to be kept; pure. */
public final class EntryCheck {

    /** Earlier than any framework or result that Headway keeps: a slip of the keyboard. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final Set<String> CONFIDENCES = Set.of("high", "medium", "low");
    private static final int LONGEST_NOTE = 4000;

    private EntryCheck() {}

    /** Everything that is wrong; empty where the entry is fit. */
    static List<Problem> problems(
            FactDefinition fact, String value, LocalDate happened, String confidence, String note, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        add(problems, "value", valueProblem(fact, value));
        add(problems, "happened", dayProblem(happened, today));
        EntryKind kind = EntryKind.of(fact).orElseThrow();
        String sure = confidence(confidence);
        if (sure.isEmpty() ? kind.needsConfidence() : !CONFIDENCES.contains(sure)) {
            problems.add(new Problem("confidence", "Choose how sure you are: high, medium or low"));
        }
        if (note.length() > LONGEST_NOTE) {
            problems.add(new Problem(
                    "note",
                    "The note has " + note.length() + " characters; shorten it to " + LONGEST_NOTE + " at most"));
        }
        return problems;
    }

    /** What is wrong with a value, or null. */
    public static @Nullable String valueProblem(FactDefinition fact, String value) {
        String text = value.strip();
        if (text.isEmpty()) {
            return "Enter a value for ‘" + fact.title() + "’: " + EntryValues.allowed(fact);
        }
        Object read = EntryValues.read(fact, text);
        if (read == null) {
            return "‘" + text + "’ is not a value of ‘" + fact.title() + "’: enter " + EntryValues.allowed(fact);
        }
        // A spreadsheet gives 12% as 0.12, which would be taken for less than one in a hundred.
        boolean fraction = fact.type() == FactType.NUMBER
                && fact.unit().equals("%")
                && read instanceof Double number
                && Math.abs(number) > 0
                && Math.abs(number) < 1;
        return fraction
                ? "‘" + text + "’ would be less than one per cent. Write 12 for 12 per cent, without a percent format"
                : null;
    }

    /** What is wrong with a day, or null. */
    public static @Nullable String dayProblem(LocalDate happened, LocalDate today) {
        if (happened.isAfter(today)) {
            return "The date is in the future. Enter the day from which it has been true";
        }
        return happened.isBefore(EARLIEST) ? "The date lies before 2000. Check the year" : null;
    }

    static String confidence(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private static void add(List<Problem> problems, String field, @Nullable String message) {
        if (message != null) {
            problems.add(new Problem(field, message));
        }
    }
}
