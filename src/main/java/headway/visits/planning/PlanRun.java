package headway.visits.planning;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A search for a visiting plan, and what became of it.
 *
 * @param allowed how long it may look
 * @param worked how long it has looked, over all starts
 * @param placed visits that have a place, of so many
 * @param version changes whenever the plan is changed by hand
 * @param outcome in a sentence, where it ended in something else than a plan
 */
public record PlanRun(
        long id,
        AuthorityCode authority,
        AcademicYear year,
        State state,
        Duration allowed,
        Duration worked,
        @Nullable String score,
        int placed,
        int visits,
        boolean stopAsked,
        int version,
        long begunBy,
        String begunByName,
        Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable String outcome) {

    /** Where a search stands. */
    public enum State {
        LOOKING("Looking for a plan", "waiting"),
        FOUND("Plan to look at", "good"),
        CONFIRMED("Confirmed", "quiet"),
        DISCARDED("Discarded", "quiet"),
        FAILED("Failed", "bad");

        private final String title;
        private final String mood;

        State(String title, String mood) {
            this.title = title;
            this.mood = mood;
        }

        public String title() {
            return title;
        }

        public String mood() {
            return mood;
        }
    }

    public boolean isLooking() {
        return state == State.LOOKING;
    }

    public boolean isFound() {
        return state == State.FOUND;
    }

    public Duration left() {
        Duration left = allowed.minus(worked);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
