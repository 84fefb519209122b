package headway.demo.generate.files;

import headway.demo.generate.world.Link;
import headway.demo.generate.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Predecessors and successors (GIAS links). */
public final class RegisterLinksFile {

    private RegisterLinksFile() {}

    public static Written write(Path folder, World world, LocalDate date) throws IOException {
        List<String> header = Headers.of("register-links");
        Path path = folder.resolve("links_edubasealldata" + Numerals.compact(date) + ".csv");
        try (CsvFile file = new CsvFile(path, Style.REGISTER)) {
            file.unquoted(header, List.of("URN", "LinkURN"));
            file.header(header);
            for (Link link : world.links()) {
                file.row(
                        Integer.toString(link.urn()),
                        Integer.toString(link.otherUrn()),
                        link.otherName(),
                        link.kind(),
                        Numerals.dashed(link.date()));
            }
            return new Written(path, "Links between schools", file.rows());
        }
    }
}
