package headway.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A file's content has been kept: what depends on it can look again. */
public record FileLoaded(
        long loadId,
        String readerId,
        String title,
        @Nullable LocalDate asAt) {}
