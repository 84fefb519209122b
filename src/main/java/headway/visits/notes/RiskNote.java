package headway.visits.notes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the authority alone keeps of a visit: for the head of school improvement and the school's partner. */
public record RiskNote(
        int version,
        String words,
        @Nullable Instant savedAt,
        @Nullable String savedBy) {

    static final RiskNote NONE = new RiskNote(0, "", null, null);
}
