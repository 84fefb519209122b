package headway.strategy;

import headway.shared.Exported;
import java.util.List;
import org.springframework.stereotype.Component;

/** The strategies, as the files they are. */
@Component
class StrategyExported implements Exported {

    @Override
    public List<Table> tables() {
        return List.of(new Table(
                "strategy_pack",
                "A version of a strategy, with its file",
                "select * from strategy_pack where authority is null or authority = :authority order by 1, 2"));
    }
}
