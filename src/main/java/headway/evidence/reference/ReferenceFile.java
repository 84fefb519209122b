package headway.evidence.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Opens the reference files; a key that is given twice is refused. */
final class ReferenceFile {

    private ReferenceFile() {}

    /** The whole of a file under {@code evidence/} on the class path. */
    static Entry shipped(String name) {
        try (InputStream file = ReferenceFile.class.getResourceAsStream("/evidence/" + name)) {
            if (file == null) {
                throw new MalformedReferenceData(name, "the file is missing from the class path.");
            }
            return parse(name, new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Entry parse(String name, String yaml) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(name)
                    .setAllowDuplicateKeys(false)
                    .build();
            return Entry.of(name, new Load(settings).loadFromString(yaml));
        } catch (YamlEngineException e) {
            throw new MalformedReferenceData(name, "not readable as YAML: " + e.getMessage(), e);
        }
    }
}
