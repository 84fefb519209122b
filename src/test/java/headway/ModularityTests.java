package headway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private static final Path DOCS = Path.of("docs/modules");
    /** Set to true, the drawings are written anew instead of compared. */
    private static final boolean WRITE = Boolean.getBoolean("headway.write-docs");

    private final ApplicationModules modules = ApplicationModules.of(HeadwayApplication.class);

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        modules.verify();
    }

    @Test
    void thePageOfTheModulesIsUpToDate() throws IOException {
        compare("README.md", new ModulePage(modules).markdown());
    }

    @Test
    void theDrawingOfTheComponentsIsUpToDate(@TempDir Path folder) throws IOException {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml();

        compare("components.puml", settled(Files.readString(folder.resolve("components.puml"))));
    }

    /** With the uses in the order of their names, since the documenter writes them in any order. */
    private static String settled(String drawing) {
        List<String> lines = drawing.lines().toList();
        Stream<String> uses =
                lines.stream().filter(line -> line.startsWith("Rel(")).sorted();
        Iterator<String> next = uses.iterator();
        return lines.stream()
                .map(line -> line.startsWith("Rel(") ? next.next() : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void compare(String name, String current) throws IOException {
        Path kept = DOCS.resolve(name);
        if (WRITE) {
            Files.createDirectories(DOCS);
            Files.writeString(kept, current);
        }
        assertThat(kept)
                .as(
                        "%s is out of date. Write it anew with: mvn test -Dtest=ModularityTests -Dheadway.write-docs=true",
                        kept)
                .hasContent(current);
    }
}
