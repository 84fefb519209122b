package headway.support.ledger;

import headway.shared.Urn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Support beyond the entitlement, added at once where concerns arise (R31). */
public record Extra(
        long id,
        Urn urn,
        int year,
        String unit,
        int amount,
        String reason,
        LocalDate on,
        String by,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnWhy) {

    public boolean holds() {
        return withdrawnOn == null;
    }
}
