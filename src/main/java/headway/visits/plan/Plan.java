package headway.visits.plan;

import headway.shared.Urn;
import java.util.Map;

/** A visiting plan: partner's id by school, booking by visit's id; what is not planned is not in the maps. */
public record Plan(Map<Urn, String> partners, Map<String, Booking> visits) {

    public Plan {
        partners = Map.copyOf(partners);
        visits = Map.copyOf(visits);
    }
}
