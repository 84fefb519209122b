package headway.demo.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationFilesTests {

    private static final String OFSTED = "ofsted/Management_information_-_state-funded_schools";

    @TempDir
    static Path folder;

    static Generated generated;

    @BeforeAll
    static void generate() throws IOException {
        generated = DemonstrationFiles.generate(folder, Plan.demonstration());
    }

    @Test
    void thePublishersNamesAndColumnCountsAreKept() throws IOException {
        Map<String, Integer> columns = Map.ofEntries(
                Map.entry("register/edubasealldata20240201.csv", 140),
                Map.entry("register/edubasealldata20260601.csv", 135),
                Map.entry("register/links_edubasealldata20260601.csv", 5),
                Map.entry(OFSTED + "_-_latest_inspections_as_at_28_Feb_2026.csv", 85),
                Map.entry("ks2/2016-2017_399_ks2final.csv", 290),
                Map.entry("ks2/2017-2018_399_ks2final.csv", 326),
                Map.entry("ks2/2018-2019_399_ks2final.csv", 318),
                Map.entry("ks4/2016-2017_399_ks4final.csv", 416),
                Map.entry("ks4/2017-2018_399_ks4final.csv", 496),
                Map.entry("ks4/2018-2019_399_ks4final.csv", 507),
                Map.entry("ks4/2018-2019_399_ks4provisional.csv", 25),
                Map.entry("ks4/202324_information_about_schools_final.csv", 60),
                Map.entry("ks5/institution_performance_202225_API.csv", 42),
                Map.entry("census/2017-2018_399_census.csv", 21),
                Map.entry("census/2018-2019_399_census.csv", 22),
                Map.entry("census/2022-2023_399_census.csv", 23),
                Map.entry("absence/2018-2019_399_abs.csv", 5),
                Map.entry("workforce/2018-2019_399_swf.csv", 12),
                Map.entry("finance/2018-2019_399_cfr.csv", 147));
        for (Map.Entry<String, Integer> file : columns.entrySet()) {
            CsvText text = CsvText.of(folder.resolve(file.getKey()), CsvText.WINDOWS, 0);
            assertThat(text.header()).as(file.getKey()).hasSize(file.getValue());
        }
    }

    @Test
    void everyFileIsListedWithItsRows() throws IOException {
        try (var files = Files.walk(folder)) {
            Set<Path> onDisk = files.filter(Files::isRegularFile).collect(Collectors.toSet());
            assertThat(generated.files()).extracting(GeneratedFile::path).containsExactlyInAnyOrderElementsOf(onDisk);
        }
        for (GeneratedFile file : generated.files()) {
            if (file.path().toString().endsWith(".csv")) {
                int titles = file.path().getFileName().toString().contains("1_September_2015") ? 1 : 0;
                CsvText text = CsvText.of(file.path(), CsvText.WINDOWS, titles);
                assertThat((long) text.rows().size()).as(file.path().toString()).isEqualTo(file.rows());
            }
        }
    }

    @Test
    void samePlanGivesSameBytesAndAnotherSeedOthers(@TempDir Path again, @TempDir Path other) throws IOException {
        Generated second = DemonstrationFiles.generate(again, Plan.demonstration());
        assertThat(second.files()).hasSameSizeAs(generated.files());
        for (GeneratedFile file : generated.files()) {
            Path copy = again.resolve(folder.relativize(file.path()));
            assertThat(Files.mismatch(file.path(), copy))
                    .as(file.path().toString())
                    .isEqualTo(-1);
        }
        assertThat(second.stories()).isEqualTo(generated.stories());
        DemonstrationFiles.generate(
                other, Plan.oneAuthority(Plan.demonstration().seed() + 1));
        String register = "register/edubasealldata20260601.csv";
        assertThat(Files.mismatch(folder.resolve(register), other.resolve(register)))
                .isNotEqualTo(-1);
    }

    @Test
    void sixtyStateFundedSchoolsAreOpenAmongAllKindsOfEntries() throws IOException {
        List<Map<String, String>> rows = register(2026);
        assertThat(rows.stream().filter(DemonstrationFilesTests::openAndStateFunded))
                .hasSize(60);
        assertThat(rows)
                .extracting(row -> row.get("TypeOfEstablishment (name)"))
                .contains("Children's centre", "Other independent school", "Further education", "Pupil referral unit")
                .contains("Academy converter", "Academy sponsor led", "Free schools", "Local authority nursery school");
        assertThat(rows)
                .extracting(row -> row.get("EstablishmentStatus (name)"))
                .contains("Open", "Closed");
        assertThat(rows.stream().filter(row -> row.get("URN").length() == 5)).isNotEmpty();
    }

    @Test
    void nothingCanBeTakenForAnybodys() throws IOException {
        for (Map<String, String> row : register(2026)) {
            assertThat(row.get("Postcode")).startsWith("ZZ");
            assertThat(row.get("TelephoneNum")).matches("|01632960\\d{3}");
            assertThat(row.get("SchoolWebsite")).matches("|.+\\.example/?");
            int urn = Integer.parseInt(row.get("URN"));
            // Children's centres have five digits; schools lie between the numbers England has used.
            assertThat(urn < 100_000 || urn >= 200_000 && urn < 300_000)
                    .as("URN " + urn)
                    .isTrue();
            assertThat(Integer.parseInt(row.get("Easting"))).isBetween(380_000, 560_000);
            assertThat(Integer.parseInt(row.get("Northing"))).isBetween(150_000, 410_000);
        }
    }

    @Test
    void theNewerRegisterShowsEveryKindOfChange() throws IOException {
        Map<String, Map<String, String>> older = byUrn(register(2024));
        Map<String, Map<String, String>> newer = byUrn(register(2026));
        assertThat(newer.keySet()).as("opened").anyMatch(urn -> !older.containsKey(urn));
        int closed = 0;
        int renamed = 0;
        int heads = 0;
        for (Map.Entry<String, Map<String, String>> entry : older.entrySet()) {
            Map<String, String> before = entry.getValue();
            Map<String, String> after = newer.get(entry.getKey());
            closed += changed(before, after, "EstablishmentStatus (name)");
            renamed += changed(before, after, "EstablishmentName");
            boolean open = after.get("EstablishmentStatus (name)").equals("Open");
            heads += open ? changed(before, after, "HeadLastName") : 0;
        }
        assertThat(closed).isGreaterThanOrEqualTo(4);
        assertThat(renamed).isPositive();
        assertThat(heads).isGreaterThanOrEqualTo(4);
        assertThat(newer.values())
                .as("converted")
                .anyMatch(row -> row.get("ReasonEstablishmentOpened (name)").equals("Academy Converter")
                        && row.get("OpenDate").equals("01-04-2025"));
        List<String> links = CsvText.of(folder.resolve("register/links_edubasealldata20260601.csv"), CsvText.WINDOWS, 0)
                .column("LinkType");
        assertThat(links).contains("Predecessor", "Successor", "Predecessor - amalgamated", "Successor - amalgamated");
    }

    @Test
    void encodingsAndLineEndsAreThePublishers() throws IOException {
        byte[] register = Files.readAllBytes(folder.resolve("register/edubasealldata20260601.csv"));
        assertThat(new String(register, CsvText.WINDOWS))
                .contains("\u2013", "\r\n")
                .doesNotContain("\uFEFF");
        assertThat(new String(register, StandardCharsets.UTF_8)).contains("\uFFFD");
        String ks2 = Files.readString(folder.resolve("ks2/2018-2019_399_ks2final.csv"));
        assertThat(ks2).startsWith("\uFEFFRECTYPE,").contains("\r\n").doesNotEndWith("\n");
        String absence = Files.readString(folder.resolve("absence/2018-2019_399_abs.csv"));
        assertThat(absence).startsWith("\uFEFF").doesNotContain("\r");
        String information = Files.readString(folder.resolve("ks4/202324_information_about_schools_final.csv"));
        assertThat(information).startsWith("\"time_period\",").doesNotContain(",z,");
    }

    @Test
    void markersOfEveryKindAppear() throws IOException {
        assertThat(cells("ks2/2018-2019_399_ks2final.csv")).contains("SUPP", "NA", "", " ");
        assertThat(cells("ks2/2017-2018_399_ks2final.csv")).contains("NEW");
        assertThat(cells("ks4/2018-2019_399_ks4final.csv")).contains("SUPP", "NE", "NP", "NA", "LOWCOV");
        assertThat(cells("ks4/2016-2017_399_ks4final.csv")).contains("NEW");
        assertThat(cells("ks4/202324_performance_tables_schools_final.csv")).contains("z", "c", "x");
        assertThat(cells("finance/2018-2019_399_cfr.csv")).contains("NA", "SUPP");
        assertThat(cells("absence/2018-2019_399_abs.csv")).contains("SUPP", "NAT");
        assertThat(cells("census/2018-2019_399_census.csv")).contains("NA", "NAT", "PRI", "SEC", "SPE");
    }

    @Test
    void rowsOfSchoolsWithoutResultsAreShorterThanTheHeader() throws IOException {
        CsvText ks2 = CsvText.of(folder.resolve("ks2/2018-2019_399_ks2final.csv"));
        assertThat(ks2.rows()).anyMatch(row -> row.size() == 26).anyMatch(row -> row.size() == 318);
        CsvText ks4 = CsvText.of(folder.resolve("ks4/2018-2019_399_ks4final.csv"));
        assertThat(ks4.rows()).anyMatch(row -> row.size() < 507).anyMatch(row -> row.size() == 507);
        CsvText finance = CsvText.of(folder.resolve("finance/2018-2019_399_cfr.csv"));
        assertThat(finance.rows().stream().map(List::size).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(23, 147);
        assertThat(finance.text()).containsPattern("\"\\d{1,2},\\d{3}\"");
    }

    @Test
    void tinyCohortsAreSuppressed() throws IOException {
        int urn = story("Tiny cohorts").urn();
        Map<String, String> wide = row("ks2/2018-2019_399_ks2final.csv", "URN", urn);
        assertThat(Integer.parseInt(wide.get("TELIG"))).isBetween(1, 5);
        assertThat(wide.get("PTRWM_EXP")).isEqualTo("SUPP");
        assertThat(wide.get("READPROG")).isEqualTo("SUPP");
        Map<String, String> tidy = row("ks2/202425/ks2_school_attainment_data.csv", "school_urn", urn);
        assertThat(tidy.get("expected_standard_pupil_percent")).isEqualTo("c");
    }

    @Test
    void ofstedFilesOfFourGenerationsSayWhatTheirFrameworkSaid() throws IOException {
        CsvText oldest =
                CsvText.of(folder.resolve(OFSTED + "_1_September_2015_to_31_August_2019.csv"), CsvText.WINDOWS, 1);
        assertThat(oldest.text().lines().findFirst()).get().asString().doesNotContain("URN");
        assertThat(oldest.header()).contains("Quality of teaching, learning and assessment");
        assertThat(oldest.column("Overall effectiveness")).contains("2", "3", "4", "NULL");
        CsvText of2024 =
                CsvText.of(folder.resolve(OFSTED + "_-_latest_inspections_as_at_31_Aug_2024.csv"), CsvText.WINDOWS, 0);
        assertThat(of2024.column("Overall effectiveness"))
                .contains("1", "2", "3")
                .doesNotContain("Not judged");
        assertThat(of2024.column("Does the latest full inspection relate to the URN of the current school?"))
                .contains("Yes", "No");
        CsvText of2025 =
                CsvText.of(folder.resolve(OFSTED + "_-_latest_inspections_as_at_30_June_2025.csv"), CsvText.WINDOWS, 0);
        assertThat(of2025.column("Overall effectiveness")).contains("Not judged", "2");
        assertThat(of2025.column("Category of concern")).contains("SM", "SWK", "NULL");
        List<Map<String, String>> newest = ofsted2026().byName();
        assertThat(newest)
                .as("three blocks at once")
                .anyMatch(row -> !row.get("Inclusion").equals("NULL")
                        && !row.get("Latest OEIF quality of education").equals("NULL")
                        && !row.get("Ungraded inspection overall outcome").equals("NULL"));
        assertThat(newest).extracting(row -> row.get("Safeguarding standards")).contains("Met", "Not met", "NULL");
        assertThat(newest)
                .extracting(row -> row.get("Leadership and governance"))
                .contains("Urgent improvement", "Needs attention", "Expected standard");
        assertThat(newest)
                .extracting(row -> row.get("Does the ungraded inspection relate to the URN of the current school?"))
                .contains("No");
    }

    @Test
    void inspectionNumbersAreNotUsedTwice() throws IOException {
        CsvText text =
                CsvText.of(folder.resolve(OFSTED + "_1_September_2015_to_31_August_2019.csv"), CsvText.WINDOWS, 1);
        List<String> numbers = text.column("Inspection number");
        assertThat(numbers).doesNotHaveDuplicates();
        Set<String> later = new HashSet<>();
        for (Map<String, String> row : ofsted2026().byName()) {
            for (String column : List.of(
                    "Inspection number of latest full inspection",
                    "Inspection number of latest OEIF graded inspection",
                    "Latest ungraded inspection number")) {
                assertThat(row.get(column).equals("NULL") || later.add(row.get(column)))
                        .isTrue();
            }
        }
    }

    @Test
    void workbooksOpen() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("ofsted/399-ofsted-2018-07.xlsx"));
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("URN");
            assertThat(rows.get(1).getCellAsDate(3))
                    .get()
                    .satisfies(date -> assertThat(date.getYear()).isLessThan(2019));
            assertThat(rows.get(1).getCellCount()).isEqualTo(7);
        }
        SpreadSheet sheets = new SpreadSheet(
                folder.resolve("ofsted/Management_information_-_state-funded_schools_-_as_at_28_Feb_2026.ods")
                        .toFile());
        var sheet = sheets.getSheet("D2_Most_recent_inspections");
        assertThat(sheet.getMaxColumns()).isEqualTo(85);
        assertThat(sheet.getRange(2, 1).getValue()).isEqualTo("URN");
        assertThat(sheet.getRange(2, 40).getValue()).isEqualTo("Inclusion - date of grade");
    }

    @Test
    void figuresOfEnglandAreLikeThePublishedOnes() throws IOException {
        Map<Integer, Double> expected = Map.of(2017, 61.0, 2018, 64.0, 2019, 65.0, 2023, 60.0, 2024, 61.0, 2025, 62.0);
        for (int year : List.of(2017, 2018, 2019)) {
            String path = "ks2/%d-%d_399_ks2final.csv".formatted(year - 1, year);
            double share = number(row(path, "RECTYPE", 5).get("PTRWM_EXP"));
            assertThat(share).as(path).isCloseTo(expected.get(year), within(2.5));
        }
        for (int year : List.of(2023, 2024, 2025)) {
            String path = "ks2/%d%02d/ks2_school_attainment_data.csv".formatted(year - 1, year % 100);
            double share = CsvText.of(folder.resolve(path)).byName().stream()
                    .filter(row -> row.get("geographic_level").equals("National"))
                    .mapToDouble(row -> number(row.get("expected_standard_pupil_percent")))
                    .findFirst()
                    .orElseThrow();
            assertThat(share).as(path).isCloseTo(expected.get(year), within(2.5));
        }
        Map<String, String> ks4 = row("ks4/2018-2019_399_ks4final.csv", "RECTYPE", 7);
        assertThat(number(ks4.get("P8MEA"))).isCloseTo(-0.03, within(0.12));
        assertThat(number(ks4.get("ATT8SCR"))).isCloseTo(46.7, within(2.0));
        List<List<String>> absence =
                CsvText.of(folder.resolve("absence/2018-2019_399_abs.csv")).rows();
        assertThat(number(absence.get(absence.size() - 3).get(3))).isCloseTo(4.0, within(0.4));
        assertThat(number(absence.get(absence.size() - 2).get(3))).isCloseTo(5.5, within(0.5));
    }

    @Test
    void editionsOfOneYearDifferALittle() throws IOException {
        Map<String, Double> average = new HashMap<>();
        for (String edition : List.of("provisional", "revised", "final")) {
            String path = "ks4/202425_performance_tables_schools_" + edition + ".csv";
            CsvText.of(folder.resolve(path)).byName().stream()
                    .filter(row -> row.get("geographic_level").equals("Local authority")
                            && row.get("breakdown").equals("Total"))
                    .forEach(row -> average.put(edition, number(row.get("attainment8_average"))));
        }
        assertThat(average.get("provisional")).isLessThanOrEqualTo(average.get("final"));
        Path provisional = folder.resolve("ks4/202425_performance_tables_schools_provisional.csv");
        Path last = folder.resolve("ks4/202425_performance_tables_schools_final.csv");
        String revisedNumbers = Files.readString(provisional).replace("Provisional", "Final");
        assertThat(revisedNumbers).isNotEqualTo(Files.readString(last));
    }

    @Test
    void storiesShowInTheFigures() throws IOException {
        assertThat(share("Sudden drop in 2025", 2024) - share("Sudden drop in 2025", 2025))
                .isGreaterThan(20);
        assertThat(share("Declining over three years", 2023))
                .isGreaterThan(share("Declining over three years", 2025) + 7);
        assertThat(share("Requires improvement, rising", 2025))
                .isGreaterThan(share("Requires improvement, rising", 2023) + 7);
        int floor = story("Below the floor in 2019, turned round").urn();
        Map<String, String> before = rowOfPredecessor("ks2/2018-2019_399_ks2final.csv", floor);
        assertThat(number(before.get("PTRWM_EXP"))).isLessThan(65);
        assertThat(Math.min(number(before.get("READPROG")), number(before.get("MATPROG"))))
                .isLessThan(-5);
        for (int year : List.of(2017, 2018, 2019)) {
            String path = "ks2/%d-%d_399_ks2final.csv".formatted(year - 1, year);
            Map<String, String> coasting =
                    row(path, "URN", story("Coasting in 2017 to 2019").urn());
            assertThat(Math.min(number(coasting.get("READPROG")), number(coasting.get("MATPROG"))))
                    .isLessThan(-2.5);
        }
        Map<String, String> secondary = row(
                "ks4/2018-2019_399_ks4final.csv",
                "URN",
                story("Below the floor in 2019, good since 2023").urn());
        assertThat(number(secondary.get("P8MEA"))).isLessThan(-0.5);
        assertThat(number(secondary.get("P8CIUPP"))).isNegative();
        Map<String, String> money = row(
                "finance/2018-2019_399_cfr.csv",
                "URN",
                story("Serious financial concern").urn());
        assertThat(pounds(money.get("TOTALEXPENDITURE"))).isGreaterThan(pounds(money.get("TOTALINCOME")) * 1.05);
    }

    @Test
    void everyOpenStateFundedSchoolHasAStory() throws IOException {
        Set<String> open = register(2026).stream()
                .filter(DemonstrationFilesTests::openAndStateFunded)
                .map(row -> row.get("URN"))
                .collect(Collectors.toSet());
        Set<String> told = generated.stories().stream()
                .filter(DemonstrationStory::open)
                .map(story -> Integer.toString(story.urn()))
                .collect(Collectors.toSet());
        assertThat(told).isEqualTo(open);
        assertThat(generated.stories())
                .extracting(story -> story.leadership().vulnerable())
                .contains(true, false);
        assertThat(generated.stories())
                .extracting(story -> story.finance().concern())
                .contains(DemonstrationStory.Concern.NONE, DemonstrationStory.Concern.SERIOUS);
        assertThat(generated.stories()).allSatisfy(story -> {
            assertThat(story.selfEvaluation().reportCard()).hasSize(6);
            assertThat(story.selfEvaluation().framework2019()).hasSize(4);
        });
    }

    @Test
    void tooFewSchoolsForTheStoriesAreRefused() {
        assertThatThrownBy(() -> new Plan(1, 20, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("48 schools or more");
    }

    private static boolean openAndStateFunded(Map<String, String> row) {
        Set<String> others = Set.of("Independent schools", "Colleges", "Children's Centres");
        return row.get("EstablishmentStatus (name)").equals("Open")
                && !others.contains(row.get("EstablishmentTypeGroup (name)"));
    }

    private static List<Map<String, String>> register(int year) throws IOException {
        String day = year == 2026 ? "20260601" : "20240201";
        return CsvText.of(folder.resolve("register/edubasealldata" + day + ".csv"), CsvText.WINDOWS, 0)
                .byName();
    }

    private static CsvText ofsted2026() throws IOException {
        return CsvText.of(folder.resolve(OFSTED + "_-_latest_inspections_as_at_28_Feb_2026.csv"), CsvText.WINDOWS, 0);
    }

    private static Map<String, Map<String, String>> byUrn(List<Map<String, String>> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.get("URN"), row -> row));
    }

    private static int changed(Map<String, String> before, Map<String, String> after, String column) {
        return before.get(column).equals(after.get(column)) ? 0 : 1;
    }

    private static Set<String> cells(String path) throws IOException {
        return CsvText.of(folder.resolve(path)).rows().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> row(String path, String column, int value) throws IOException {
        return CsvText.of(folder.resolve(path)).byName().stream()
                .filter(row -> row.getOrDefault(column, "").equals(Integer.toString(value)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row with " + column + " " + value + " in " + path + "."));
    }

    private static Map<String, String> rowOfPredecessor(String path, int urn) throws IOException {
        String before =
                CsvText.of(folder.resolve("register/links_edubasealldata20260601.csv"), CsvText.WINDOWS, 0)
                        .byName()
                        .stream()
                        .filter(link -> link.get("URN").equals(Integer.toString(urn)))
                        .map(link -> link.get("LinkURN"))
                        .findFirst()
                        .orElseThrow();
        return row(path, "URN", Integer.parseInt(before));
    }

    private static DemonstrationStory story(String theme) {
        return generated.stories().stream()
                .filter(story -> story.theme().equals(theme))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no story '" + theme + "'."));
    }

    private static double share(String theme, int endYear) throws IOException {
        String path = "ks2/%d%02d/ks2_school_attainment_data.csv".formatted(endYear - 1, endYear % 100);
        return number(row(path, "school_urn", story(theme).urn()).get("expected_standard_pupil_percent"));
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace("%", ""));
    }

    private static double pounds(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }
}
