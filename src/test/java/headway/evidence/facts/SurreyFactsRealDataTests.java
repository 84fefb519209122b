package headway.evidence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import headway.evidence.facts.TestSchool.Figure;
import headway.facts.FactValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The facts of Surrey's mainstream primary schools from the key stage 2 files of 2016/17 to 2018/19, counted. The counts
 * were reckoned a second time from the files by a script that shares nothing with this code.
 */
@Tag("real-data")
class SurreyFactsRealDataTests {

    private static final Map<Integer, Double> ENGLAND = Map.of(2016, 61.0, 2017, 64.0, 2018, 65.0);
    private static final Map<String, String> PROGRESS = Map.of(
            "ks2_reading_progress", "READPROG", "ks2_writing_progress", "WRITPROG", "ks2_maths_progress", "MATPROG");

    @Test
    void theFloorStandardOnTheResultsOf2017To18() throws IOException {
        Map<String, Long> floor = count("2019-03-01", "outcomes_below_floor");
        assertThat(floor.get("true")).isEqualTo(4);
        // One of 2017/18 with ten pupils or fewer.
        assertThat(floor.get("does not apply")).isEqualTo(1);
    }

    @Test
    void progressIsSignificantlyLowInSomeSubjectIn84Of227Schools() throws IOException {
        Map<String, Long> low = count("2020-01-31", "outcomes_significantly_low");
        // 78 by the results of 2018/19; 5 that have none since 2017/18; one of nine pupils by its pooled years.
        assertThat(low.get("true")).isEqualTo(84);
        assertThat(low.get("false")).isEqualTo(135 + 8);
    }

    @Test
    void sixteenSchoolsDroppedAnd21Declined() throws IOException {
        assertThat(count("2020-01-31", "outcomes_drop").get("true")).isEqualTo(16);
        assertThat(count("2020-01-31", "outcomes_decline").get("true")).isEqualTo(21);
    }

    @Test
    void nothingOfTheFloorIsLeftIn2020AndNothingAtAllIn2022() throws IOException {
        assertThat(count("2020-01-31", "outcomes_below_floor").keySet()).containsExactly("does not apply");
        assertThat(count("2022-01-31", "outcomes_drop").keySet()).containsExactly("unknown");
    }

    private static Map<String, Long> count(String asAt, String fact) throws IOException {
        return schools().values().stream()
                .map(school -> Sheets.value(school, asAt, fact))
                .map(SurreyFactsRealDataTests::inWords)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static String inWords(FactValue value) {
        return switch (value) {
            case FactValue.Known known -> known.value().toString();
            case FactValue.Unknown _ -> "unknown";
            case FactValue.DoesNotApply _ -> "does not apply";
        };
    }

    private static Map<String, TestSchool> schools() throws IOException {
        Map<String, TestSchool> schools = new TreeMap<>();
        for (int year : ENGLAND.keySet()) {
            Path file = data().resolve("ks2/%d-%d_936_ks2final.csv".formatted(year, year + 1));
            Assumptions.assumeTrue(Files.exists(file), () -> "Left out: no real data at " + file);
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .ofNamedCsvRecord(file)) {
                for (NamedCsvRecord row : rows) {
                    if (row.getField(0).strip().equals("1")) {
                        add(schools.computeIfAbsent(row.getField("URN"), urn -> TestSchool.of("primary")), row, year);
                    }
                }
            }
        }
        return schools;
    }

    private static void add(TestSchool school, NamedCsvRecord row, int year) {
        Double pupils = number(row, "TELIG");
        school.figure("ks2_rwm_expected", year, figure(row, "PTRWM_EXP", pupils).england(ENGLAND.get(year)));
        PROGRESS.forEach((measure, column) -> {
            Figure figure = figure(row, column, pupils);
            Double lower = number(row, column + "_LOWER");
            Double upper = number(row, column + "_UPPER");
            school.figure(measure, year, lower == null || upper == null ? figure : figure.limits(lower, upper));
        });
    }

    private static Figure figure(NamedCsvRecord row, String column, Double pupils) {
        Double value = number(row, column);
        Figure figure = value == null ? Figure.marked(text(row, column)) : Figure.of(value);
        return pupils == null ? figure : figure.pupils(pupils.intValue());
    }

    private static Double number(NamedCsvRecord row, String column) {
        String text = text(row, column);
        return text.matches("-?\\d+(\\.\\d+)?") ? Double.valueOf(text) : null;
    }

    private static String text(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").replace("%", "").strip();
    }

    private static Path data() {
        String set = System.getenv("HEADWAY_REAL_DATA");
        return Path.of(set == null ? "../shared/data" : set);
    }
}
