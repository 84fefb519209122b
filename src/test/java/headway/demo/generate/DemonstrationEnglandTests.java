package headway.demo.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small England: what holds for several authorities holds for 153. */
class DemonstrationEnglandTests {

    @TempDir
    static Path folder;

    static Generated generated;

    @BeforeAll
    static void generate() throws IOException {
        generated = DemonstrationFiles.generate(folder, new Plan(3, 60, 6, 700));
    }

    @Test
    void filesAreNamedForEngland() {
        List<String> names = generated.files().stream()
                .map(file -> file.path().getFileName().toString())
                .toList();
        assertThat(names)
                .contains(
                        "2018-2019_england_ks2final.csv",
                        "2018-2019_england_ks4provisional.csv",
                        "2018-2019_england_census.csv",
                        "2018-2019_england_abs.csv");
    }

    @Test
    void sevenHundredAndSixtySchoolsAreOpenInSixAuthorities() throws IOException {
        List<Map<String, String>> rows = CsvText.of(
                        folder.resolve("register/edubasealldata20260601.csv"), CsvText.WINDOWS, 0)
                .byName();
        assertThat(rows.stream().map(row -> row.get("LA (code)")).distinct()).hasSize(6);
        long open = rows.stream()
                .filter(row -> row.get("EstablishmentStatus (name)").startsWith("Open"))
                .count();
        // Sixty with stories, seven hundred others, and the private schools and the like around the sixty.
        assertThat(open).isBetween(755L, 775L);
        assertThat(rows.stream().map(row -> row.get("URN"))).doesNotHaveDuplicates();
        assertThat(rows.stream()
                        .filter(row -> row.get("EstablishmentStatus (name)").equals("Open"))
                        .filter(row -> !row.get("EstablishmentNumber").isEmpty())
                        .map(row -> row.get("LA (code)") + row.get("EstablishmentNumber")))
                .doesNotHaveDuplicates();
    }

    @Test
    void totalsAddUpFromSchools() throws IOException {
        List<Map<String, String>> rows =
                CsvText.of(folder.resolve("ks2/2018-2019_england_ks2final.csv")).byName();
        // New academies stand in the table without their pupils, who count all the same.
        double schools = sum(rows, "1") + sum(rows, "2");
        double authorities = sum(rows, "3");
        assertThat(authorities).isEqualTo(sum(rows, "5"));
        assertThat(schools).isBetween(authorities * 0.95, authorities);
        assertThat(rows.stream().filter(row -> row.get("RECTYPE").equals("3"))).hasSize(6);
    }

    @Test
    void censusOfEnglandIsTheSumOfItsSchools() throws IOException {
        List<Map<String, String>> rows = CsvText.of(folder.resolve("census/2018-2019_england_census.csv"))
                .byName();
        Map<Boolean, Integer> pupils = rows.stream()
                .filter(row -> row.get("SCHOOLTYPE").equals("State-funded primary"))
                .collect(Collectors.groupingBy(
                        row -> row.get("URN").equals("NAT"),
                        Collectors.summingInt(row -> Integer.parseInt(row.get("NOR")))));
        assertThat(pupils.get(true)).isEqualTo(pupils.get(false));
    }

    @Test
    void theDemonstrationAuthorityIsTheSameInBothSizes(@TempDir Path alone) throws IOException {
        DemonstrationFiles.generate(alone, Plan.oneAuthority(3));
        assertThat(home(folder)).isEqualTo(home(alone));
    }

    private static List<Map<String, String>> home(Path at) throws IOException {
        return CsvText.of(at.resolve("register/edubasealldata20260601.csv"), CsvText.WINDOWS, 0).byName().stream()
                .filter(row -> row.get("LA (code)").equals("399"))
                .toList();
    }

    private static double sum(List<Map<String, String>> rows, String kind) {
        return rows.stream()
                .filter(row -> row.get("RECTYPE").equals(kind)
                        && !row.getOrDefault("TELIG", "").isBlank())
                .mapToDouble(row -> Double.parseDouble(row.get("TELIG")))
                .sum();
    }
}
