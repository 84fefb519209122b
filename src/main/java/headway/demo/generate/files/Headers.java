package headway.demo.generate.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The header rows as published, kept as resources, one column a line. */
final class Headers {

    private Headers() {}

    static List<String> of(String name) {
        try (InputStream in = Headers.class.getResourceAsStream("/demo/headers/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no header named " + name + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
