package headway.categorisation;

import static headway.categorisation.DecisionState.AGREED;
import static headway.categorisation.DecisionState.CONTACTED;
import static headway.categorisation.DecisionState.DECIDED;
import static headway.categorisation.DecisionState.LETTER_ISSUED;
import static headway.categorisation.DecisionState.MODERATED;
import static headway.categorisation.DecisionState.SUGGESTED;

import java.util.EnumSet;
import java.util.Set;

/** The moves that a decision can make, each with the states from which it may and the state to which it leads. */
public enum DecisionMove {
    REFRESH(EnumSet.of(SUGGESTED), SUGGESTED, "Take the evidence again"),
    MODERATE(EnumSet.of(SUGGESTED, MODERATED, CONTACTED), MODERATED, "Moderate"),
    CONTACT(EnumSet.of(MODERATED, CONTACTED), CONTACTED, "Record the conversation"),
    AGREE(EnumSet.of(CONTACTED), AGREED, "Agree"),
    DECIDE(EnumSet.of(CONTACTED), DECIDED, "Decide in spite of the disagreement"),
    ISSUE(EnumSet.of(AGREED, DECIDED), LETTER_ISSUED, "Issue the letter"),
    CORRECT(EnumSet.of(AGREED, DECIDED, LETTER_ISSUED), MODERATED, "Correct a mistake");

    private final Set<DecisionState> from;
    private final DecisionState to;
    private final String title;

    DecisionMove(Set<DecisionState> from, DecisionState to, String title) {
        this.from = from;
        this.to = to;
        this.title = title;
    }

    boolean possibleFrom(DecisionState state) {
        return from.contains(state);
    }

    Set<DecisionState> from() {
        return from;
    }

    DecisionState to() {
        return to;
    }

    public String title() {
        return title;
    }
}
