package headway.visits.booking;

import headway.documents.LetterSigns;
import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.Urn;
import headway.support.ledger.Funding;
import headway.visits.Slot;
import headway.visits.VisitKind;
import headway.visits.VisitMove;
import headway.visits.VisitState;
import headway.web.FormProblem;
import headway.web.Format;
import headway.web.TextLimit;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One visit to a school: the aggregate that guards its own states. Each move says what it did. */
final class Visit {

    /** What a visit is; it does not change by moves. */
    record Basis(
            long id,
            AuthorityCode authority,
            Urn urn,
            AcademicYear year,
            VisitKind kind,
            boolean reported,
            Funding funding,
            String proposedBy) {}

    private final Basis basis;
    private final int version;
    VisitState state;

    @Nullable
    Long account;

    String officer;
    Slot slot;
    String focus;
    String attendees;

    @Nullable
    String unit;

    @Nullable
    String reportUnit;

    @Nullable
    String wish;

    @Nullable
    String reason;

    @Nullable
    LocalDate confirmedOn;

    @Nullable
    String confirmedBy;

    @Nullable
    LocalDate doneOn;

    @Nullable
    LocalDate notedOn;

    @Nullable
    LocalDate cancelledOn;

    Visit(Basis basis, int version, VisitState state, String officer, Slot slot, String focus, String attendees) {
        this.basis = basis;
        this.version = version;
        this.state = state;
        this.officer = officer;
        this.slot = slot;
        this.focus = focus;
        this.attendees = attendees;
    }

    Basis basis() {
        return basis;
    }

    int version() {
        return version;
    }

    VisitState state() {
        return state;
    }

    /** What makes a slot of a year unfit, field by field; the year is a promise of support, so a visit keeps within. */
    static void check(Slot slot, AcademicYear year) {
        if (!AcademicYear.of(slot.day()).equals(year)) {
            throw new FormProblem("day", "The day lies outside " + year.label() + ". Choose one within it");
        }
    }

    String confirm(String by, LocalDate today) {
        move(VisitMove.CONFIRM);
        wish = null;
        confirmedOn = today;
        confirmedBy = by;
        return slot.inWords();
    }

    String ask(String words) {
        possible(VisitMove.ASK);
        needed(words, "wish", "Say which dates would suit the school");
        move(VisitMove.ASK);
        unconfirmed();
        wish = words.strip();
        return words.strip();
    }

    String reschedule(Slot to, String why) {
        possible(VisitMove.RESCHEDULE);
        check(to, basis.year());
        if (to.equals(slot)) {
            throw new FormProblem("day", "It is planned for that time already. Choose another");
        }
        needed(why, "reason", "Say why it is moved");
        String was = slot.inWords();
        move(VisitMove.RESCHEDULE);
        unconfirmed();
        wish = null;
        slot = to;
        reason = why.strip();
        return "From " + was + " to " + to.inWords() + ": " + why.strip();
    }

    String handOver(long to, String name, String why) {
        possible(VisitMove.HAND_OVER);
        needed(why, "reason", "Say why it is handed over");
        String was = officer;
        move(VisitMove.HAND_OVER);
        account = to;
        officer = name;
        reason = why.strip();
        return "From " + was + " to " + name + ": " + why.strip();
    }

    String prepare(String newFocus, String newAttendees) {
        possible(VisitMove.PREPARE);
        checkWords(newFocus, newAttendees);
        move(VisitMove.PREPARE);
        focus = newFocus.strip();
        attendees = newAttendees.strip();
        return "Focus: " + (focus.isEmpty() ? "none" : focus) + ". Attendees: "
                + (attendees.isEmpty() ? "none named" : attendees);
    }

    String cancel(String why, LocalDate today) {
        possible(VisitMove.CANCEL);
        needed(why, "reason", "Say why it is cancelled");
        move(VisitMove.CANCEL);
        reason = why.strip();
        cancelledOn = today;
        return why.strip();
    }

    String done(LocalDate on, LocalDate today) {
        possible(VisitMove.DO);
        if (on.isAfter(today)) {
            throw new FormProblem("doneOn", "The day has not come yet");
        }
        if (!AcademicYear.of(on).equals(basis.year())) {
            throw new FormProblem(
                    "doneOn", "The day lies outside " + basis.year().label());
        }
        move(VisitMove.DO);
        doneOn = on;
        return Format.date(on);
    }

    String takeBack(String why) {
        possible(VisitMove.TAKE_BACK);
        needed(why, "reason", "Say what was wrong");
        String was = Format.date(doneOn);
        move(VisitMove.TAKE_BACK);
        doneOn = null;
        reason = why.strip();
        return "Was " + was + ": " + why.strip();
    }

    void complete(LocalDate today) {
        move(VisitMove.COMPLETE);
        notedOn = today;
    }

    private void unconfirmed() {
        confirmedOn = null;
        confirmedBy = null;
    }

    private void move(VisitMove move) {
        possible(move);
        state = move.to(state);
    }

    private void possible(VisitMove move) {
        if (!move.possibleFrom(state)) {
            throw new FormProblem(
                    "state",
                    "This cannot be done now: the visit is " + state.title().toLowerCase(Locale.UK));
        }
    }

    private static void needed(String words, String field, String message) {
        if (words.isBlank()) {
            throw new FormProblem(field, message);
        }
        TextLimit.paragraphs(words, field);
    }

    /** Both stand in the report, as they were written. */
    static void checkWords(String focus, String attendees) {
        TextLimit.paragraphs(focus, "focus");
        TextLimit.paragraphs(attendees, "attendees");
        LetterSigns.check(focus, "focus");
        LetterSigns.check(attendees, "attendees");
    }
}
