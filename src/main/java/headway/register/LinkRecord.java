package headway.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A link between two schools as the links file gives it: what {@code linkUrn} is to {@code urn}. */
record LinkRecord(
        int urn,
        int linkUrn,
        String kind,
        String linkName,
        @Nullable LocalDate established) {}
