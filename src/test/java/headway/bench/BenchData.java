package headway.bench;

import headway.demo.generate.DemonstrationFiles;
import headway.demo.generate.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The files to measure on: the real ones where they lie beside the project, else a generated England.
 *
 * @param made the folder of what was generated, or null
 */
public record BenchData(Path register, List<Path> england, Path made) implements AutoCloseable {

    private static final List<String> REAL = List.of(
            "register/schools-2023-11-with-pupils-and-location.json.zip",
            "register/edubaseallstatefunded20260602.csv",
            "register/links_edubasealldata20250422.csv",
            "ofsted/england-ofsted-2018-07.xlsx",
            "ks2/england-ks2-2018-2019-selected-columns.csv",
            "ks4/2018-2019_england_ks4provisional.csv",
            "ks4/england-ks4-2018-2019-selected-columns.csv",
            "ks5/england-ks5-2018-2019-selected-columns.csv",
            "census/2018-2019_england_census.csv",
            "absence/2018-2019_england_abs.csv");

    /** Looks for the real files, and generates where there are none. */
    public static BenchData find() throws IOException {
        String set = System.getenv("HEADWAY_REAL_DATA");
        Path folder = Path.of(set == null || set.isBlank() ? "../shared/data" : set);
        if (Files.isDirectory(folder)) {
            return new BenchData(
                    folder.resolve(REAL.get(1)),
                    REAL.stream().map(folder::resolve).toList(),
                    null);
        }
        System.out.println("There are no real files in "
                + folder.toAbsolutePath().normalize() + ": generating an England of 24,000 schools.");
        Path made = Files.createTempDirectory("headway-england-");
        DemonstrationFiles.generate(made, Plan.england(1));
        return new BenchData(newest(made), yearOf2019(made), made);
    }

    static Path newest(Path made) throws IOException {
        return find(made, "edubasealldata20260601");
    }

    /** What is published on the school year 2018/19, with the registers and their links. */
    static List<Path> yearOf2019(Path made) throws IOException {
        try (Stream<Path> files = Files.walk(made)) {
            return Stream.concat(
                            Stream.of(find(made, "edubasealldata20240201"), newest(made), find(made, "links_")),
                            files.filter(file ->
                                            file.toString().matches(".*(2018-2019_|/Ofsted.*2019|2019.*nspection).*"))
                                    .sorted())
                    .distinct()
                    .toList();
        }
    }

    private static Path find(Path made, String name) throws IOException {
        try (Stream<Path> files = Files.walk(made)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No file " + name + " was generated."));
        }
    }

    @Override
    public void close() throws IOException {
        if (made != null) {
            FileSystemUtils.deleteRecursively(made);
        }
    }
}
