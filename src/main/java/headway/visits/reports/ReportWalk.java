package headway.visits.reports;

import headway.documents.LetterSigns;
import headway.web.FormProblem;
import headway.web.TextLimit;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The report of a visit while it moves: guards its own states. Each move says what it did. */
final class ReportWalk {

    private final long visit;
    private final int version;
    ReportState state;

    @Nullable
    Long reviewer;

    @Nullable
    String reviewerName;

    @Nullable
    LocalDate draftedOn;

    @Nullable
    String comments;

    @Nullable
    LocalDate sentOn;

    @Nullable
    LocalDate checkedOn;

    @Nullable
    String checkedBy;

    @Nullable
    String schoolSays;

    @Nullable
    String answer;

    @Nullable
    LocalDate finalOn;

    @Nullable
    LocalDate issuedOn;

    @Nullable
    Long letterId;

    ReportWalk(long visit, int version, ReportState state) {
        this.visit = visit;
        this.version = version;
        this.state = state;
    }

    long visit() {
        return visit;
    }

    int version() {
        return version;
    }

    /** The author gives it to another officer; nobody checks their own. */
    String submit(long to, String name, @Nullable Long author, LocalDate today) {
        possible(ReportMove.SUBMIT);
        if (author != null && author == to) {
            throw new FormProblem("officer", "Choose a colleague: nobody checks a report of their own");
        }
        move(ReportMove.SUBMIT);
        reviewer = to;
        reviewerName = name;
        draftedOn = draftedOn == null ? today : draftedOn;
        return "To " + name;
    }

    String giveBack(String words) {
        possible(ReportMove.RETURN);
        needed(words, "words", "Say what is to be changed");
        move(ReportMove.RETURN);
        comments = words.strip();
        return words.strip();
    }

    String pass(String words, LocalDate today) {
        TextLimit.paragraphs(words, "words");
        move(ReportMove.PASS);
        comments = words.isBlank() ? null : words.strip();
        sentOn = today;
        return words.strip();
    }

    String accept(String by, LocalDate today) {
        move(ReportMove.ACCEPT);
        checked(by, today);
        finalOn = today;
        return "Accurate";
    }

    String question(String words, String by, LocalDate today) {
        possible(ReportMove.QUESTION);
        needed(words, "words", "Say what is inaccurate, and why");
        LetterSigns.check(words, "words");
        move(ReportMove.QUESTION);
        checked(by, today);
        schoolSays = words.strip();
        return words.strip();
    }

    /** @param due the last day of the school's check; null where the strategy sets none */
    String lapse(@Nullable LocalDate due, LocalDate today) {
        possible(ReportMove.LAPSE);
        if (due != null && !today.isAfter(due)) {
            throw new FormProblem("state", "The school still has time to check it");
        }
        move(ReportMove.LAPSE);
        finalOn = today;
        return "The school did not answer in time";
    }

    String answer(String words, LocalDate today) {
        possible(ReportMove.ANSWER);
        needed(words, "words", "Say what was changed, or why nothing was");
        LetterSigns.check(words, "words");
        move(ReportMove.ANSWER);
        answer = words.strip();
        finalOn = today;
        return words.strip();
    }

    void issued(long letter, LocalDate today) {
        move(ReportMove.ISSUE);
        letterId = letter;
        issuedOn = today;
    }

    private void checked(String by, LocalDate today) {
        checkedBy = by;
        checkedOn = today;
    }

    private void move(ReportMove move) {
        possible(move);
        state = move.to();
    }

    void possible(ReportMove move) {
        if (!move.possibleFrom(state)) {
            throw new FormProblem(
                    "state",
                    "This cannot be done now. The report: " + state.title().toLowerCase(Locale.UK));
        }
    }

    private static void needed(String words, String field, String message) {
        if (words.isBlank()) {
            throw new FormProblem(field, message);
        }
        TextLimit.paragraphs(words, field);
    }
}
