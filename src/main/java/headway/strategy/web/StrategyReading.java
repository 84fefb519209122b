package headway.strategy.web;

import headway.shared.CurrentUser;
import headway.strategy.HeldPack;
import headway.strategy.Strategies;
import headway.web.NotFoundException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The versions that a person may see; the others are not there for them. */
@Component
class StrategyReading {

    private final Strategies strategies;

    StrategyReading(Strategies strategies) {
        this.strategies = strategies;
    }

    List<HeldPack> list(CurrentUser user) {
        return strategies.list().stream()
                .filter(held -> StrategyPermissions.of(user, held).view())
                .toList();
    }

    HeldPack find(String id, String version, CurrentUser user) {
        return strategies
                .held(id, version)
                .filter(held -> StrategyPermissions.of(user, held).view())
                .orElseThrow(() -> new NotFoundException("Strategy " + id + " " + version));
    }

    /** A version named as id@version, as choices on a page carry it. */
    HeldPack find(String key, CurrentUser user) {
        int at = key.indexOf('@');
        return at < 0 ? find(key, "", user) : find(key.substring(0, at), key.substring(at + 1), user);
    }

    /** A draft that the person may publish or discard. */
    HeldPack draft(String id, String version, CurrentUser user) {
        HeldPack held = find(id, version, user);
        if (!StrategyPermissions.of(user, held).change()) {
            throw new NotFoundException("Draft " + id + " " + version);
        }
        return held;
    }
}
