package headway;

import headway.evidence.ShippedCatalogue;
import headway.facts.FactCatalogue;
import headway.shared.Command;
import headway.strategy.StrategyCommand;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The verbs that need nothing but files: they run at once, whether or not there is a database. */
final class OfflineCommands {

    private static final Map<String, Function<FactCatalogue, Command>> BY_VERB =
            Map.of("facts", ShippedCatalogue::command, "strategy", StrategyCommand::new);

    private OfflineCommands() {}

    static Optional<Command> find(String verb) {
        return Optional.ofNullable(BY_VERB.get(verb)).map(make -> make.apply(ShippedCatalogue.read()));
    }
}
