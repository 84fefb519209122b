package headway.strategy;

import headway.facts.FactCatalogue;
import headway.strategy.check.PackCheck;
import headway.strategy.file.SchemaCheck;
import headway.strategy.file.YamlFile;
import headway.strategy.file.YamlReader;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads a pack's file and says everything that is wrong with it, or makes it ready for use. */
public final class PackReader {

    private static final JsonMapper RECORDS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final FactCatalogue catalogue;
    private final SchemaCheck schema = new SchemaCheck();

    /** For packs whose criteria use the facts of a catalogue. */
    public PackReader(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads a file's text. */
    public PackReading read(String yaml) {
        YamlFile file = YamlReader.read(yaml);
        PackCheck check = PackCheck.of(file, schema, catalogue);
        if (file.root() == null || !check.problems().isEmpty()) {
            return new PackReading(null, check.problems());
        }
        PackContent content = RECORDS.treeToValue(file.root(), PackContent.class);
        CompiledPack compiled = new CompiledPack(content, check.statements(), check.criteria(), check.additions());
        return new PackReading(new StrategyPack(content, compiled), List.of());
    }
}
