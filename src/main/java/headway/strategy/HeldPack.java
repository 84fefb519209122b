package headway.strategy;

import headway.shared.AuthorityCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a pack as it is held.
 *
 * @param authority for whom it was written; null means any authority
 * @param sha256 of the file's text
 */
public record HeldPack(
        String id,
        String version,
        String title,
        State state,
        @Nullable AuthorityCode authority,
        String sha256,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String draftedBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {

    /** Where a version stands. */
    public enum State {
        DRAFT("Draft", "waiting"),
        PUBLISHED("Published", "good"),
        SUPERSEDED("Superseded", "quiet");

        private final String title;
        private final String mood;

        State(String title, String mood) {
            this.title = title;
            this.mood = mood;
        }

        /** In words, as shown on screen. */
        public String title() {
            return title;
        }

        /** How it is shown: waiting, good or quiet. */
        public String mood() {
            return mood;
        }
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    /** Whether a person of an authority may change what is held under its name: it is theirs, or anyone's. */
    public boolean isOpenTo(AuthorityCode theirs) {
        return authority == null || authority.equals(theirs);
    }
}
