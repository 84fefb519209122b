package headway.visits.files;

import java.time.Instant;

/**
 * A file that was put to a visit, without its bytes.
 *
 * @param size in bytes
 */
public record VisitFile(long id, String name, FileKind kind, int size, Instant addedAt, String addedBy) {}
