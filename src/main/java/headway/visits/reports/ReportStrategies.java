package headway.visits.reports;

import headway.shared.AcademicYear;
import headway.shared.Urn;
import headway.strategy.Strategies;
import headway.strategy.StrategyPack;
import headway.support.AgreedStrategies;
import headway.visits.VisitLine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By which strategy a visit is reported: that by which the school has its support, else the one that holds on the day. */
@Component
class ReportStrategies {

    private final Strategies strategies;
    private final AgreedStrategies agreed;

    ReportStrategies(Strategies strategies, AgreedStrategies agreed) {
        this.strategies = strategies;
        this.agreed = agreed;
    }

    Lookup start() {
        return new Lookup();
    }

    /** Looks up the strategies of many visits, each year's once. */
    final class Lookup {

        private final Map<AcademicYear, Map<Urn, StrategyPack>> packs = new HashMap<>();

        private Lookup() {}

        Optional<StrategyPack> of(VisitLine visit) {
            return Optional.ofNullable(
                            packs.computeIfAbsent(visit.year(), agreed::of).get(visit.urn()))
                    .or(() -> strategies.current(visit.authority(), visit.day()));
        }
    }
}
