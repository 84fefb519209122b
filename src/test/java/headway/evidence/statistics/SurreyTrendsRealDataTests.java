package headway.evidence.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import headway.shared.AcademicYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the tests say of Surrey's primary schools over 2016/17 to 2018/19, and whether the simulation fits them. */
@Tag("real-data")
class SurreyTrendsRealDataTests {

    private static final double[] ENGLAND = {61, 64, 65};

    @Test
    void sixteenOf183SchoolsDroppedWhereTenPointsAloneWouldFlag39() throws IOException {
        List<List<YearFigure.Share>> schools = schools();
        assertThat(schools).hasSize(183);
        assertThat(count(schools, TrendTests::drop)).isEqualTo(16);
        assertThat(count(schools, TrendTests::decline)).isEqualTo(21);
        assertThat(schools.stream()
                        .filter(years -> Pool.of(years.subList(1, 3)).gap()
                                        - years.getFirst().gap()
                                >= 10 - 1e-9)
                        .count())
                .isEqualTo(39);
    }

    @Test
    void cohortsDifferBeyondChanceByAboutTheFivePointsThatTheSimulationAssumes() throws IOException {
        List<List<YearFigure.Share>> schools = schools();
        double[] changes = schools.stream()
                .mapToDouble(years -> years.get(0).gap() - years.get(1).gap())
                .toArray();
        double mean = java.util.Arrays.stream(changes).average().orElseThrow();
        double variance = java.util.Arrays.stream(changes)
                .map(change -> (change - mean) * (change - mean))
                .average()
                .orElseThrow();
        double chance = schools.stream()
                .mapToDouble(years -> chance(years.get(0)) + chance(years.get(1)))
                .average()
                .orElseThrow();
        assertThat(Math.sqrt((variance - chance) / 2)).isCloseTo(4.8, within(0.05));
    }

    private static double chance(YearFigure.Share year) {
        return year.variance(year.value() / 100);
    }

    private interface Trend {
        TestResult of(List<? extends YearFigure> years, Thresholds lines);
    }

    private static long count(List<List<YearFigure.Share>> schools, Trend test) {
        return schools.stream()
                .filter(years -> test.of(years, Lines.SHARES).verdict() == Verdict.YES)
                .count();
    }

    /** Newest first, schools with a figure in all three years. */
    private static List<List<YearFigure.Share>> schools() throws IOException {
        Map<String, List<YearFigure.Share>> byUrn = new HashMap<>();
        for (int year = 2018; year >= 2016; year--) {
            Path file = data().resolve("ks2/%d-%d_936_ks2final.csv".formatted(year, year + 1));
            Assumptions.assumeTrue(Files.exists(file), () -> "Left out: no real data at " + file);
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .ofNamedCsvRecord(file)) {
                for (NamedCsvRecord row : rows) {
                    add(row, year, byUrn);
                }
            }
        }
        return byUrn.values().stream().filter(years -> years.size() == 3).toList();
    }

    private static void add(NamedCsvRecord row, int year, Map<String, List<YearFigure.Share>> byUrn) {
        String share = row.findField("PTRWM_EXP").orElse("").replace("%", "").strip();
        String pupils = row.findField("TELIG").orElse("").strip();
        boolean mainstream = row.getField(0).strip().equals("1");
        if (mainstream && share.matches("\\d+") && pupils.matches("\\d+")) {
            byUrn.computeIfAbsent(row.getField("URN"), urn -> new ArrayList<>())
                    .add(new YearFigure.Share(
                            new AcademicYear(year),
                            Double.parseDouble(share),
                            ENGLAND[year - 2016],
                            Integer.parseInt(pupils)));
        }
    }

    private static Path data() {
        String set = System.getenv("HEADWAY_REAL_DATA");
        return Path.of(set == null ? "../shared/data" : set);
    }
}
