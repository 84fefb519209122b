package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Merton as at 31 August 2018 by the program itself, in processes and a data folder of its own: real registers, links and
 * inspections go in by {@code import}, and {@code suggest} says what the strategy makes of them.
 */
@Tag("real-data")
class MertonRunRealDataTests {

    private static final Path DATA = Path.of(System.getenv().getOrDefault("HEADWAY_REAL_DATA", "../shared/data"));
    private static final List<String> FILES = List.of(
            "register/schools-2023-11-with-pupils-and-location.json.zip",
            "register/edubaseallstatefunded20260602.csv",
            "register/links_edubasealldata20250422.csv",
            "ofsted/england-ofsted-2018-07.xlsx");

    @TempDir
    static Path folder;

    static Map<Integer, JsonNode> schools;

    @BeforeAll
    static void loadAndSuggest() throws Exception {
        for (String file : FILES) {
            Assumptions.assumeTrue(
                    Files.exists(DATA.resolve(file)),
                    () -> "Skipped: there is no " + DATA.resolve(file) + "; set HEADWAY_REAL_DATA to the real files.");
        }
        headway(Stream.concat(
                        Stream.of("import"),
                        FILES.stream().map(file -> DATA.resolve(file).toString()))
                .toList());
        String answer = headway(List.of(
                "suggest",
                "--authority",
                "315",
                "--as-at",
                "2018-08-31",
                "--pack",
                "merton-2016-17",
                "--format",
                "json"));
        JsonNode lines = JsonMapper.shared().readTree(answer.substring(answer.indexOf("[ {")));
        schools = lines.valueStream()
                .collect(Collectors.toMap(line -> line.get("urn").asInt(), Function.identity()));
    }

    @Test
    void fiftySixSchoolsWereOpen() {
        assertThat(schools).hasSize(56);
        assertThat(schools.values().stream()
                        .collect(Collectors.groupingBy(line -> text(line, "category"), Collectors.counting())))
                .isEqualTo(Map.of("Green", 4L, "Amber", 3L, "Red", 1L, "Cannot tell", 48L));
    }

    @Test
    void aSchoolInSpecialMeasuresIsRedWhateverElseIsMissing() {
        JsonNode beecholme = schools.get(143133);
        assertThat(text(beecholme, "category")).isEqualTo("Red");
        assertThat(text(beecholme, "level")).isEqualTo("(v)");
        assertThat(text(beecholme, "why")).isEqualTo("in an Ofsted category");
        assertThat(text(beecholme, "couldBe")).isEmpty();
    }

    @Test
    void aSchoolThatRequiresImprovementIsAmberAndCouldBeRed() {
        JsonNode benedict = schools.get(140187);
        assertThat(text(benedict, "category")).isEqualTo("Amber");
        assertThat(text(benedict, "couldBe")).isEqualTo("Amber, Red");
        assertThat(text(benedict, "missing")).contains("Below the floor standard", "Decline over time");
    }

    @Test
    void nothingIsSaidOfResultsThatNoFileHolds() {
        assertThat(text(schools.get(102649), "category")).isEqualTo("Cannot tell");
        assertThat(text(schools.get(102649), "missing")).contains("Strong outcomes", "Uncharacteristic drop");
    }

    private static String text(JsonNode line, String field) {
        return line.get(field).asString();
    }

    /** Runs the program on the folder, as a user would, and gives what it printed. */
    private static String headway(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                program(),
                "headway.Headway"));
        command.addAll(words);
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HEADWAY_HOME", folder.resolve("home").toString());
        builder.environment().remove("HEADWAY_DB_URL");
        Process process = builder.redirectOutput(output.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        try {
            assertThat(process.waitFor(4, TimeUnit.MINUTES))
                    .as("%s ended", words)
                    .isTrue();
        } finally {
            process.destroy();
        }
        assertThat(process.exitValue())
                .as(() -> words + ": " + read(folder.resolve("errors.txt")))
                .isZero();
        return Files.readString(output);
    }

    /** The class path without the classes of tests, some of which the program would take for its own. */
    private static String program() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.endsWith("test-classes") && !part.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
