package headway.strategy;

import headway.facts.FactCatalogue;
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
        PackTree tree = new PackTree(file);
        file.problems().forEach(tree::report);
        if (file.root() == null) {
            return new PackReading(null, tree.problems());
        }
        // What the schema finds does not stop the other checks: all that is wrong is said at once.
        schema.check(file).forEach(tree::report);
        new CheckNames(tree).check();
        new CheckTexts(tree).check();
        new CheckCombining(tree).check();
        CheckExpressions expressions = new CheckExpressions(tree, catalogue);
        expressions.check();
        List<PackProblem> problems = tree.problems();
        if (!problems.isEmpty()) {
            return new PackReading(null, problems);
        }
        PackContent content = RECORDS.treeToValue(file.root(), PackContent.class);
        CompiledPack compiled =
                new CompiledPack(content, expressions.statements(), expressions.criteria(), expressions.additions());
        return new PackReading(new StrategyPack(content, compiled), List.of());
    }
}
