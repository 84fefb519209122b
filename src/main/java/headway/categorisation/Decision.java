package headway.categorisation;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    LocalDate contactedOn;

    @Nullable
    String contactedBy;

    @Nullable
    String contactedWith;

    @Nullable
    HeadView headView;

    @Nullable
    String headComment;

    @Nullable
    LocalDate settledOn;

    @Nullable
    String settledBy;

    @Nullable
    String settledReason;

    @Nullable
    LocalDate effectiveFrom;

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

    /** A person sets category and level; a reason is needed wherever they are not what was suggested. */
    String moderate(String newCategory, String newLevel, String why, Allowed allowed, String by, LocalDate on) {
        possible(DecisionMove.MODERATE);
        List<Map.Entry<String, String>> problems = allowed.problems(newCategory, newLevel);
        boolean differs = !newCategory.equals(suggestedCategory) || !newLevel.equals(suggestedLevel);
        if (differs && why.isBlank()) {
            problems.add(Map.entry("reason", "Give the reason: it is not what the strategy suggests on the evidence"));
        }
        if (!inProgramme && deskConclusion == null) {
            problems.add(Map.entry(
                    "desk", "Conclude the desk-top review first: this school is outside the visit programme"));
        }
        refuse(problems);
        move(DecisionMove.MODERATE);
        category = newCategory;
        level = newLevel;
        reason = why.isBlank() ? null : why.strip();
        moderatedBy = by;
        moderatedOn = on;
        return newCategory + ", level " + newLevel + (why.isBlank() ? ", as suggested" : ": " + why.strip());
    }

    /** Records the conversation with the headteacher. */
    String contact(LocalDate on, String with, HeadView view, String comment, String by, LocalDate today) {
        possible(DecisionMove.CONTACT);
        List<Map.Entry<String, String>> problems = new ArrayList<>();
        if (on.isAfter(today)) {
            problems.add(Map.entry("contactedOn", "The conversation cannot lie in the future"));
        } else if (on.isBefore(today.minusYears(1))) {
            problems.add(Map.entry("contactedOn", "The conversation cannot lie more than a year back"));
        }
        if (with.isBlank()) {
            problems.add(Map.entry("contactedWith", "Enter with whom it was discussed"));
        }
        if (view == HeadView.DISAGREES && comment.isBlank()) {
            problems.add(Map.entry("headComment", "Record what the headteacher says against it"));
        }
        refuse(problems);
        move(DecisionMove.CONTACT);
        contactedOn = on;
        contactedBy = by;
        contactedWith = with.strip();
        headView = view;
        headComment = comment.isBlank() ? null : comment.strip();
        return with.strip() + ": " + view.title() + (comment.isBlank() ? "" : ": " + comment.strip());
    }

    /** The headteacher agrees: the category holds. */
    String agree(LocalDate from, String by, LocalDate today) {
        possible(DecisionMove.AGREE);
        if (headView != HeadView.AGREES) {
            throw RefusedException.of(
                    "settle", "The headteacher has not agreed. Record a new conversation, or decide with a reason");
        }
        move(DecisionMove.AGREE);
        settle(from, by, today, null);
        return category + ", level " + level;
    }

    /** The headteacher does not agree, and the authority decides all the same, with its reason. */
    String decide(String why, LocalDate from, String by, LocalDate today) {
        possible(DecisionMove.DECIDE);
        if (headView == HeadView.AGREES) {
            throw RefusedException.of("settle", "The headteacher agrees: agree it instead");
        }
        if (why.isBlank()) {
            throw RefusedException.of("settledReason", "Give the reason for deciding without agreement");
        }
        move(DecisionMove.DECIDE);
        settle(from, by, today, why.strip());
        return category + ", level " + level + ": " + why.strip();
    }

    private void settle(LocalDate from, String by, LocalDate today, @Nullable String why) {
        settledOn = today;
        settledBy = by;
        settledReason = why;
        effectiveFrom = from;
    }

    void issued(long letter) {
        move(DecisionMove.ISSUE);
        letterId = letter;
    }

    /** Goes back to moderation to mend a mistake; what was said stays in the steps, and letters sent stay kept. */
    String correct(String why) {
        possible(DecisionMove.CORRECT);
        if (why.isBlank()) {
            throw RefusedException.of("correction", "Say what is to be corrected");
        }
        String was = state.title() + (category == null ? "" : ", " + category + ", level " + level);
        move(DecisionMove.CORRECT);
        headView = null;
        headComment = null;
        contactedOn = null;
        contactedBy = null;
        contactedWith = null;
        settledOn = null;
        settledBy = null;
        settledReason = null;
        effectiveFrom = null;
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
                    "This cannot be done now: the decision is " + state.title().toLowerCase(java.util.Locale.UK));
        }
    }

    private static void refuse(List<Map.Entry<String, String>> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }

    /** What the pack allows: its categories and levels, and which go together. */
    interface Allowed {
        List<Map.Entry<String, String>> problems(String category, String level);
    }
}
