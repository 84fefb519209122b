package headway.categorisation;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One decision on one school in a round: the aggregate that guards its own states. It changes only by its moves, and
 * each move says what it did.
 */
final class Decision {

    /** What a decision is about and rests on; it does not change by moves. */
    record Basis(
            long id,
            AuthorityCode authority,
            long roundId,
            Urn urn,
            int occasion,
            String packId,
            String packVersion,
            LocalDate evidenceDate,
            @Nullable String whyAgain) {}

    private final Basis basis;
    private final int version;
    DecisionState state;

    @Nullable
    String suggestedCategory;

    @Nullable
    String suggestedLevel;

    boolean inProgramme;

    @Nullable
    DeskConclusion deskConclusion;

    @Nullable
    String deskNote;

    @Nullable
    String holder;

    @Nullable
    String category;

    @Nullable
    String level;

    @Nullable
    String reason;

    @Nullable
    LocalDate moderatedOn;

    @Nullable
    String moderatedBy;

    @Nullable
    Conversation conversation;

    @Nullable
    Settlement settlement;

    @Nullable
    Long letterId;

    Decision(Basis basis, int version, DecisionState state, boolean inProgramme) {
        this.basis = basis;
        this.version = version;
        this.state = state;
        this.inProgramme = inProgramme;
    }

    Basis basis() {
        return basis;
    }

    int version() {
        return version;
    }

    DecisionState state() {
        return state;
    }

    /** Takes a fresh suggestion; only before anybody has moderated. */
    void refresh(@Nullable String newCategory, @Nullable String newLevel) {
        move(DecisionMove.REFRESH);
        suggestedCategory = newCategory;
        suggestedLevel = newLevel;
    }

    /** Takes the suggestion that follows from new answers on the same facts; until it is settled. */
    void resuggest(@Nullable String newCategory, @Nullable String newLevel) {
        if (state.settled()) {
            throw RefusedException.of("state", "The decision is settled. Correct it first");
        }
        suggestedCategory = newCategory;
        suggestedLevel = newLevel;
    }

    /** A person sets category and level; a reason is needed wherever they are not what was suggested. */
    String moderate(String newCategory, String newLevel, String why, Choices choices, String by, LocalDate on) {
        possible(DecisionMove.MODERATE);
        List<Map.Entry<String, String>> problems = new ArrayList<>(choices.problems(newCategory, newLevel));
        if (why.isBlank() && !asSuggested(newCategory, newLevel)) {
            problems.add(Map.entry("reason", "Give the reason: it is not what the strategy suggests on the evidence"));
        }
        needsDeskReview(problems);
        refuse(problems);
        move(DecisionMove.MODERATE);
        category = newCategory;
        level = newLevel;
        reason = why.isBlank() ? null : why.strip();
        moderatedBy = by;
        moderatedOn = on;
        // What was said was about another category; it stays in the steps.
        conversation = null;
        return choices.said(newCategory, newLevel) + (why.isBlank() ? ", as suggested" : ": " + why.strip());
    }

    /** Whether it is just what the strategy suggests; where that cannot tell, nothing is. */
    private boolean asSuggested(@Nullable String thisCategory, @Nullable String thisLevel) {
        return thisCategory != null
                && thisCategory.equals(suggestedCategory)
                && thisLevel != null
                && thisLevel.equals(suggestedLevel);
    }

    /** Whether a category was set as suggested, and answers have changed the suggestion since. */
    boolean overtaken() {
        return category != null && reason == null && !asSuggested(category, level);
    }

    private void needsDeskReview(List<Map.Entry<String, String>> problems) {
        if (!inProgramme && deskConclusion == null) {
            problems.add(Map.entry(
                    "desk", "Conclude the desk-top review first: this school is outside the visit programme"));
        }
    }

    /** Records the conversation with the headteacher. */
    String contact(
            @Nullable LocalDate on, String with, @Nullable HeadView view, String comment, String by, LocalDate today) {
        possible(DecisionMove.CONTACT);
        List<Map.Entry<String, String>> problems = new ArrayList<>();
        if (on == null) {
            problems.add(Map.entry("contactedOn", "Enter the day of the conversation"));
        } else if (on.isAfter(today)) {
            problems.add(Map.entry("contactedOn", "The conversation cannot lie in the future"));
        } else if (on.isBefore(today.minusYears(1))) {
            problems.add(Map.entry("contactedOn", "The conversation cannot lie more than a year back"));
        }
        if (with.isBlank()) {
            problems.add(Map.entry("contactedWith", "Enter with whom it was discussed"));
        }
        if (view == null) {
            problems.add(Map.entry("headView", "Choose what the headteacher thinks"));
        }
        if (view == HeadView.DISAGREES && comment.isBlank()) {
            problems.add(Map.entry("headComment", "Record what the headteacher says against it"));
        }
        if (on == null || view == null || !problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        move(DecisionMove.CONTACT);
        Conversation held = new Conversation(on, by, with.strip(), view, comment.isBlank() ? null : comment.strip());
        conversation = held;
        return held.inWords();
    }

    /** The headteacher agrees: the category holds. */
    void agree(LocalDate from, String by, LocalDate today) {
        possible(DecisionMove.AGREE);
        if (view() != HeadView.AGREES) {
            throw RefusedException.of(
                    "settle", "The headteacher has not agreed. Record a new conversation, or decide with a reason");
        }
        refuse(unsettled());
        move(DecisionMove.AGREE);
        settlement = new Settlement(today, by, null, from);
    }

    /** The headteacher does not agree, and the authority decides all the same, with its reason. */
    void decide(String why, LocalDate from, String by, LocalDate today) {
        possible(DecisionMove.DECIDE);
        if (view() == HeadView.AGREES) {
            throw RefusedException.of("settle", "The headteacher agrees: agree it instead");
        }
        List<Map.Entry<String, String>> problems = unsettled();
        if (why.isBlank()) {
            problems.add(Map.entry("settledReason", "Give the reason for deciding without agreement"));
        }
        refuse(problems);
        move(DecisionMove.DECIDE);
        settlement = new Settlement(today, by, why.strip(), from);
    }

    /** What came after moderation and must be put right before the category can hold. */
    private List<Map.Entry<String, String>> unsettled() {
        List<Map.Entry<String, String>> problems = new ArrayList<>();
        if (overtaken()) {
            problems.add(Map.entry(
                    "reason",
                    "The suggestion has changed since category and level were set. Set them again, with the reason where"
                            + " they are not what is suggested now"));
        }
        needsDeskReview(problems);
        return problems;
    }

    private @Nullable HeadView view() {
        return conversation == null ? null : conversation.view();
    }

    void issued(long letter) {
        move(DecisionMove.ISSUE);
        letterId = letter;
    }

    /** Goes back to moderation to mend a mistake; what was said stays in the steps, and letters sent stay kept. */
    String correct(String why, Choices choices) {
        possible(DecisionMove.CORRECT);
        if (why.isBlank()) {
            throw RefusedException.of("correction", "Say what is to be corrected");
        }
        String was = state.title() + ", " + choices.said(category, level);
        move(DecisionMove.CORRECT);
        conversation = null;
        settlement = null;
        letterId = null;
        return "Was: " + was + ". " + why.strip();
    }

    /** Puts the school in the visit programme or outside it; outside, a desk-top review takes the visits' place. */
    String programme(boolean in, @Nullable DeskConclusion conclusion, String note) {
        if (state.settled()) {
            throw RefusedException.of("desk", "The decision is settled. Correct it first");
        }
        if (!in && conclusion != null && note.isBlank()) {
            throw RefusedException.of("deskNote", "Say what the conclusion rests on");
        }
        inProgramme = in;
        deskConclusion = in ? null : conclusion;
        deskNote = in || note.isBlank() ? null : note.strip();
        return in
                ? "In the visit programme"
                : "Outside the visit programme"
                        + (conclusion == null ? "" : "; desk-top review: " + conclusion.title() + ". " + note.strip());
    }

    private void move(DecisionMove move) {
        possible(move);
        state = move.to();
    }

    private void possible(DecisionMove move) {
        if (!move.possibleFrom(state)) {
            throw RefusedException.of(
                    "state",
                    "This cannot be done now: the decision is " + state.title().toLowerCase(Locale.UK));
        }
    }

    private static void refuse(List<Map.Entry<String, String>> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }
}
