package headway.demo.generate.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one entry of the register has to do with another. */
public record Link(
        int urn,
        int otherUrn,
        String otherName,
        String kind,
        @Nullable LocalDate date) {}
