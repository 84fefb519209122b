package headway.audit;

import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param action what was done, in words: "Moderated", "Read the letter"
 * @param subjectKind what it was done to, such as "decision"
 * @param before how it was, in words, where that makes sense
 * @param after how it is now
 */
public record AuditEntry(
        CurrentUser actor,
        String action,
        String subjectKind,
        String subjectId,
        @Nullable Urn urn,
        @Nullable String before,
        @Nullable String after) {

    /** A line as kept, with when and by whom. */
    public record Kept(
            long id,
            Instant at,
            String actor,
            String action,
            String subjectKind,
            String subjectId,
            @Nullable Urn urn,
            @Nullable String before,
            @Nullable String after) {}
}
