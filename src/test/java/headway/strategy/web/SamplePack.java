package headway.strategy.web;

import headway.testing.TestAuthority;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The invented four-stage strategy as one of authority 399, under an id of its own for each test, and valid far ahead. */
final class SamplePack {

    private SamplePack() {}

    static String yaml(String id, String version) {
        return fourStage()
                .replace("id: four-stage", "id: " + id)
                .replace("version: \"3.1\"", "version: \"" + version + "\"")
                .replace("code: 999", "code: " + TestAuthority.CODE)
                .replace("from: 2018-04-01, until: 2020-03-31", "from: 2048-04-01, until: 2050-03-31");
    }

    private static String fourStage() {
        try (InputStream in = Objects.requireNonNull(SamplePack.class.getResourceAsStream("/packs/four-stage.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
