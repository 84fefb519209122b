package headway.demo.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated files beside the real ones: the same headers, and none of their schools. */
@Tag("real-data")
class DemonstrationFilesRealDataTests {

    private static final Path REAL = Path.of(System.getenv().getOrDefault("HEADWAY_REAL_DATA", "../shared/data"));

    @TempDir
    static Path folder;

    static Generated generated;

    @BeforeAll
    static void generate() throws IOException {
        generated = DemonstrationFiles.generate(folder, Plan.demonstration());
    }

    @Test
    void headersAreThoseOfTheFormatDescription() throws IOException {
        Map<String, String> published = published();
        Map<String, String> files = Map.ofEntries(
                Map.entry("GIAS edubasealldata, Feb 2024", "register/edubasealldata20240201.csv"),
                Map.entry("GIAS edubasealldata, 2026", "register/edubasealldata20260601.csv"),
                Map.entry("GIAS links", "register/links_edubasealldata20260601.csv"),
                Map.entry(
                        "Ofsted MI latest inspections, 28 Feb 2026",
                        "ofsted/Management_information_-_state-funded_schools_-_latest_inspections_as_at_28_Feb_2026.csv"),
                Map.entry("KS2 final 2016-2017", "ks2/2016-2017_399_ks2final.csv"),
                Map.entry("KS2 final 2017-2018", "ks2/2017-2018_399_ks2final.csv"),
                Map.entry("KS2 final 2018-2019", "ks2/2018-2019_399_ks2final.csv"),
                Map.entry("KS4 final 2016-2017", "ks4/2016-2017_399_ks4final.csv"),
                Map.entry("KS4 final 2017-2018", "ks4/2017-2018_399_ks4final.csv"),
                Map.entry("KS4 final 2018-2019", "ks4/2018-2019_399_ks4final.csv"),
                Map.entry("KS4 provisional 2018/19", "ks4/2018-2019_399_ks4provisional.csv"),
                Map.entry("KS4 school information", "ks4/202324_information_about_schools_final.csv"),
                Map.entry("census 2017/18", "census/2017-2018_399_census.csv"),
                Map.entry("census 2018/19", "census/2018-2019_399_census.csv"),
                Map.entry("census 2022/23", "census/2022-2023_399_census.csv"),
                Map.entry("absence 2018/19", "absence/2018-2019_399_abs.csv"),
                Map.entry("workforce", "workforce/2018-2019_399_swf.csv"),
                Map.entry("finance cfr 2018/19", "finance/2018-2019_399_cfr.csv"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            String expected = published.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(file.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("The description has no header for " + file.getKey()));
            CsvText text = CsvText.of(folder.resolve(file.getValue()), charset(file.getValue()), 0);
            assertThat(text.header()).as(file.getValue()).isEqualTo(CsvText.cells(expected));
        }
    }

    @Test
    void fieldsOfTheTidyFilesAreThoseOfTheFormatDescription() throws IOException {
        String description = description();
        for (Map.Entry<String, String> file : Map.of(
                        "institution_performance_202225_API", "ks5/institution_performance_202225_API.csv",
                        "ks2_school_attainment_data.csv", "ks2/202425/ks2_school_attainment_data.csv",
                        "202425_performance_tables_schools_", "ks4/202425_performance_tables_schools_final.csv",
                        "1a_absence_3term_school", "absence/1a_absence_3term_school.csv")
                .entrySet()) {
            String line = description
                    .lines()
                    .filter(text -> text.startsWith("- " + file.getKey()))
                    .findFirst()
                    .orElseThrow();
            Set<String> named = new HashSet<>();
            Matcher word = Pattern.compile("\\b[a-z0-9]+(?:_[a-z0-9]+)+\\b").matcher(line);
            while (word.find()) {
                named.add(word.group());
            }
            CsvText text = CsvText.of(folder.resolve(file.getValue()));
            Set<String> older = Set.of("avg_att8", "avg_p8score", "pt_l2basics_94", "pt_l2basics_95");
            named.removeAll(older);
            named.removeIf(name -> name.startsWith("202") || name.startsWith("1a_") || name.startsWith("ks2_school"));
            named.removeIf(name -> name.startsWith("institution_performance"));
            assertThat(text.header()).as(file.getValue()).containsAll(named);
        }
    }

    @Test
    void noSchoolHasTheNameOfARealOne() throws IOException {
        Path register = REAL.resolve("register/edubaseallstatefunded20260602.csv");
        assumeTrue(Files.exists(register), () -> "Skipped: there is no " + register + ".");
        CsvText real = CsvText.of(register, CsvText.WINDOWS, 0);
        Set<String> names = new HashSet<>(real.column("EstablishmentName"));
        CsvText invented = CsvText.of(folder.resolve("register/edubasealldata20260601.csv"), CsvText.WINDOWS, 0);
        assertThat(invented.column("EstablishmentName")).doesNotContainAnyElementsOf(names);
        assertThat(invented.column("LA (name)")).doesNotContainAnyElementsOf(new HashSet<>(real.column("LA (name)")));
        assertThat(invented.column("LA (code)")).doesNotContainAnyElementsOf(new HashSet<>(real.column("LA (code)")));
        assertThat(invented.column("URN")).doesNotContainAnyElementsOf(new HashSet<>(real.column("URN")));
    }

    @Test
    void noHeadHasTheNameOfTheHeadOfARealSchoolOfTheSameName() throws IOException {
        Path register = REAL.resolve("register/edubaseallstatefunded20260602.csv");
        assumeTrue(Files.exists(register), () -> "Skipped: there is no " + register + ".");
        Set<String> real = heads(CsvText.of(register, CsvText.WINDOWS, 0));
        Set<String> invented =
                heads(CsvText.of(folder.resolve("register/edubasealldata20260601.csv"), CsvText.WINDOWS, 0));
        assertThat(invented).isNotEmpty().doesNotContainAnyElementsOf(real);
    }

    private static Set<String> heads(CsvText register) {
        return register.byName().stream()
                .filter(row -> !row.getOrDefault("HeadLastName", "").isEmpty())
                .map(row ->
                        row.get("EstablishmentName") + "/" + row.get("HeadFirstName") + " " + row.get("HeadLastName"))
                .collect(Collectors.toSet());
    }

    private static Charset charset(String file) {
        return file.startsWith("register") || file.startsWith("ofsted") ? CsvText.WINDOWS : StandardCharsets.UTF_8;
    }

    private static String description() throws IOException {
        Path description = REAL.resolve("formats.md");
        assumeTrue(Files.exists(description), () -> "Skipped: there is no " + description + ".");
        return Files.readString(description);
    }

    /** The header rows of the description by their titles. */
    private static Map<String, String> published() throws IOException {
        Map<String, String> headers = new HashMap<>();
        List<String> lines = description().lines().toList();
        for (int i = 0; i + 2 < lines.size(); i++) {
            if (lines.get(i).startsWith("## ") && lines.get(i + 1).equals("```")) {
                headers.put(lines.get(i).substring(3), lines.get(i + 2));
            }
        }
        return headers;
    }
}
