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
        DRAFT("Draft"),
        PUBLISHED("Published"),
        SUPERSEDED("Superseded");

        private final String title;

        State(String title) {
            this.title = title;
        }

        /** In words, as shown on screen. */
        public String title() {
            return title;
        }
    }
}
