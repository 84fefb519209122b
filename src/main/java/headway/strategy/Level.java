package headway.strategy;

import java.util.List;
import java.util.Map;

/**
 * A level of support.
 *
 * @param name short, as in a table
 * @param title as in a sentence
 * @param entitlements amounts a year, by the unit's id
 * @param advisory what advisory support there is, in the strategy's words
 * @param advisoryFree whether that support is free
 * @param extras ids of the extras it brings
 */
public record Level(
        String id,
        String name,
        String title,
        Map<String, Integer> entitlements,
        String advisory,
        boolean advisoryFree,
        List<String> extras) {

    public Level {
        entitlements = Copies.map(entitlements);
        extras = Copies.list(extras);
    }
}
