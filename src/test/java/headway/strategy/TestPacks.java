package headway.strategy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Packs for tests. */
final class TestPacks {

    private TestPacks() {}

    static StrategyPack merton() {
        return read("/strategy/merton-2016-17.yaml");
    }

    static StrategyPack fourStage() {
        return read("/strategy/four-stage.yaml");
    }

    static StrategyPack read(String resource) {
        return new PackReader(TestCatalogue.shipped()).read(text(resource)).orElseThrow();
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(TestPacks.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
