package headway.visits.notes;

import headway.evidence.Framework;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The officer's note on a visit.
 *
 * @param version nought where nothing is kept yet
 * @param framework the one in force on the day of the visit, or when the note was begun
 */
public record Note(
        int version,
        Framework framework,
        NoteContent content,
        @Nullable Instant savedAt,
        @Nullable String savedBy) {}
