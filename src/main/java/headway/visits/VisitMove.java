package headway.visits;

import static headway.visits.VisitState.CANCELLED;
import static headway.visits.VisitState.CONFIRMED;
import static headway.visits.VisitState.DONE;
import static headway.visits.VisitState.NOTED;
import static headway.visits.VisitState.PROPOSED;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The moves that a visit can make, each with the states from which it may and the state to which it leads. */
public enum VisitMove {
    CONFIRM(EnumSet.of(PROPOSED), CONFIRMED, "Agree the date"),
    ASK(EnumSet.of(PROPOSED, CONFIRMED), PROPOSED, "Ask for another date"),
    RESCHEDULE(EnumSet.of(PROPOSED, CONFIRMED), PROPOSED, "Move it to another date"),
    HAND_OVER(EnumSet.of(PROPOSED, CONFIRMED), null, "Hand it over to a colleague"),
    PREPARE(EnumSet.of(PROPOSED, CONFIRMED), null, "Change focus and attendees"),
    CANCEL(EnumSet.of(PROPOSED, CONFIRMED), CANCELLED, "Cancel it"),
    DO(EnumSet.of(CONFIRMED), DONE, "It took place"),
    TAKE_BACK(EnumSet.of(DONE), CONFIRMED, "It did not take place"),
    COMPLETE(EnumSet.of(DONE), NOTED, "Complete the note");

    private final Set<VisitState> from;

    @Nullable
    private final VisitState to;

    private final String title;

    VisitMove(Set<VisitState> from, @Nullable VisitState to, String title) {
        this.from = from;
        this.to = to;
        this.title = title;
    }

    public boolean possibleFrom(VisitState state) {
        return from.contains(state);
    }

    Set<VisitState> from() {
        return from;
    }

    /** Where it leads from a state; some moves change the visit and leave its state. */
    public VisitState to(VisitState state) {
        return to == null ? state : to;
    }

    /** In words, as on a button. */
    public String title() {
        return title;
    }
}
