package headway.strategy;

import java.util.List;
import java.util.Map;

/**
 * What a school is entitled to in a full year.
 *
 * @param additions what it gets beside its level's support
 * @param untold what it may get: whether it does cannot be told
 * @param total amounts by the unit's id, additions included
 */
public record Entitlement(Level level, List<Addition> additions, List<Addition> untold, Map<String, Integer> total) {

    public Entitlement {
        additions = List.copyOf(additions);
        untold = List.copyOf(untold);
        total = Copies.map(total);
    }
}
