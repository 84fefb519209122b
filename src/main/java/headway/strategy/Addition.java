package headway.strategy;

import java.util.Map;

/** Support that some schools get beside their level's, such as days for a sixth form. */
public record Addition(String id, String wording, String when, Map<String, Integer> entitlements) {

    public Addition {
        entitlements = Copies.map(entitlements);
    }
}
