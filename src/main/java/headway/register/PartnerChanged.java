package headway.register;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A school has another partner from a day on; null means none. Partners are named by their accounts. */
public record PartnerChanged(
        Urn school,
        AuthorityCode authority,
        @Nullable Long before,
        @Nullable Long after,
        LocalDate from) {}
