package headway.evidence.readers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real published files, which lie beside the project where there are any. */
final class RealData {

    private RealData() {}

    /** The folder; a test that needs it is skipped, and says so, where it is absent. */
    static Path folder() {
        String set = System.getenv("HEADWAY_REAL_DATA");
        Path folder = Path.of(set == null || set.isBlank() ? "../shared/data" : set);
        Assumptions.assumeTrue(
                Files.isDirectory(folder),
                () -> "Skipped: no real files in " + folder.toAbsolutePath().normalize()
                        + "; set HEADWAY_REAL_DATA to their folder.");
        return folder;
    }

    static TestTable table(String path) {
        try {
            return TestTable.open(folder().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every CSV and workbook. */
    static List<Path> tables() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file ->
                            file.toString().endsWith(".csv") || file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
