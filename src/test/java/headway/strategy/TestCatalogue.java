package headway.strategy;

import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.facts.FactType;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The shipped fact catalogue, read for tests of this module alone; evidence has its own reader. */
final class TestCatalogue implements FactCatalogue {

    private final Map<String, FactDefinition> facts = new LinkedHashMap<>();

    TestCatalogue(Collection<FactDefinition> definitions) {
        definitions.forEach(fact -> facts.put(fact.name(), fact));
    }

    static TestCatalogue shipped() {
        try (InputStream in = TestCatalogue.class.getResourceAsStream("/evidence/facts.yaml")) {
            Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return new TestCatalogue(((List<?>) root.get("facts"))
                    .stream().map(it -> definition((Map<?, ?>) it)).toList());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static FactDefinition definition(Map<?, ?> fact) {
        return new FactDefinition(
                (String) fact.get("name"),
                (String) fact.get("theme"),
                (String) fact.get("title"),
                FactType.valueOf(((String) fact.get("type")).toUpperCase(Locale.ROOT)),
                text(fact.get("unit")),
                (String) fact.get("meaning"),
                (String) fact.get("source"),
                words(fact.get("words")),
                number(fact.get("least")),
                number(fact.get("greatest")),
                (Integer) fact.get("expires"),
                Boolean.TRUE.equals(fact.get("changeable")),
                words(fact.get("phases")));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static Double number(Object value) {
        return value == null ? null : ((Number) value).doubleValue();
    }

    private static List<String> words(Object value) {
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(Object::toString).toList();
    }

    @Override
    public Collection<FactDefinition> all() {
        return facts.values();
    }

    @Override
    public Optional<FactDefinition> find(String name) {
        return Optional.ofNullable(facts.get(name));
    }
}
