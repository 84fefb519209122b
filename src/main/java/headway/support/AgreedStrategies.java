package headway.support;

import headway.shared.AcademicYear;
import headway.shared.Urn;
import headway.strategy.Strategies;
import headway.strategy.StrategyPack;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By which version of a strategy each school was promised its support. */
@Component
public class AgreedStrategies {

    private record Version(String id, String version) {}

    private final JdbcClient jdbc;
    private final Strategies strategies;

    AgreedStrategies(JdbcClient jdbc, Strategies strategies) {
        this.jdbc = jdbc;
        this.strategies = strategies;
    }

    /** For each school with a promise that stands in a year, the strategy of the latest; the others are absent. */
    @Transactional(readOnly = true)
    public Map<Urn, StrategyPack> of(AcademicYear year) {
        Map<Version, Optional<StrategyPack>> packs = new HashMap<>();
        Map<Urn, StrategyPack> found = new HashMap<>();
        jdbc.sql("""
                        select distinct on (urn) urn, pack_id, pack_version from entitlement
                        where year = ? and withdrawn_at is null order by urn, from_date desc, id desc""").param(year.startYear()).query(row -> {
            Urn urn = new Urn(row.getInt(1));
            packs.computeIfAbsent(
                            new Version(row.getString(2), row.getString(3)),
                            each -> strategies.find(each.id(), each.version()))
                    .ifPresent(pack -> found.put(urn, pack));
        });
        return found;
    }
}
