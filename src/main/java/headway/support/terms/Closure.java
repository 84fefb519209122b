package headway.support.terms;

import headway.shared.Urn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days without school: a half-term holiday, a bank holiday, a training day.
 *
 * @param urn the school that is closed; null where every school of the authority is
 */
public record Closure(long id, @Nullable Urn urn, String name, LocalDate from, LocalDate until) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
