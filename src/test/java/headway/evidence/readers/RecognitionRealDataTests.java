package headway.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import headway.imports.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("real-data")
class RecognitionRealDataTests {

    private static final Map<String, String> CLAIMED_BY = Map.ofEntries(
            Map.entry("absence/2018-2019_england_abs.csv", "absence"),
            Map.entry("census/2018-2019_england_census.csv", "census"),
            Map.entry("census/815_2019_census.csv", "census"),
            Map.entry("comparators/la_code_list.xlsx", "not-needed"),
            Map.entry("comparators/lait_data_dictionary.csv", "not-needed"),
            Map.entry("comparators/sn_may_2025.xlsx", "statistical-neighbours"),
            Map.entry("finance/815_2019_cfr.csv", "finance-cfr"),
            Map.entry("finance/cfr_meta.csv", "not-needed"),
            Map.entry("ks2/2016-2017_936_ks2final.csv", "ks2-wide"),
            Map.entry("ks2/2017-2018_936_ks2final.csv", "ks2-wide"),
            Map.entry("ks2/2018-2019_936_ks2final.csv", "ks2-wide"),
            Map.entry("ks2/england-ks2-2018-2019-selected-columns.csv", "ks2-selected-columns"),
            Map.entry("ks4/2017-2018_936_ks4final.csv", "ks4-wide"),
            Map.entry("ks4/2018-2019_936_ks4final.csv", "ks4-wide"),
            Map.entry("ks4/2018-2019_england_ks4provisional.csv", "ks4-wide"),
            Map.entry("ks4/202324_information_about_schools_final.csv", "not-needed"),
            Map.entry("ks4/england-ks4-2018-2019-selected-columns.csv", "ks4-selected-columns"),
            Map.entry("ks5/england-ks5-2018-2019-selected-columns.csv", "ks5-selected-columns"),
            Map.entry("meta/2016-2017_ks2_meta.csv", "not-needed"),
            Map.entry("meta/2016-2017_ks4_final_meta.csv", "not-needed"),
            Map.entry("meta/2017-2018_ks2_meta.csv", "not-needed"),
            Map.entry("meta/2017-2018_ks4_final_meta.csv", "not-needed"),
            Map.entry("meta/2018-2019_ks2_meta.csv", "not-needed"),
            Map.entry("meta/2018-2019_ks4_final_meta.csv", "not-needed"),
            Map.entry("meta/la_and_region_codes_meta.csv", "not-needed"),
            Map.entry("ofsted/england-ofsted-2018-07.xlsx", "ofsted-workbook"),
            Map.entry("ofsted/ofsted-mi-leeds-2026-02.csv", "ofsted-report-cards"));

    @Test
    void eachFileIsClaimedByExactlyOneReaderAndRegistersByNone() throws IOException {
        Path folder = RealData.folder();
        Map<String, List<String>> claims = new TreeMap<>();
        for (Path file : RealData.tables()) {
            TestTable table = TestTable.open(file);
            claims.put(
                    folder.relativize(file).toString(),
                    Readers.allReaders().stream()
                            .filter(reader -> reader.recognise(table.head()).isPresent())
                            .map(Reader::id)
                            .toList());
        }
        Map<String, List<String>> expected = new TreeMap<>();
        claims.keySet()
                .forEach(file ->
                        expected.put(file, CLAIMED_BY.containsKey(file) ? List.of(CLAIMED_BY.get(file)) : List.of()));

        assertThat(claims).isEqualTo(expected).containsKeys(CLAIMED_BY.keySet().toArray(String[]::new));
        assertThat(claims.entrySet().stream()
                        .filter(claim -> claim.getValue().isEmpty())
                        .map(Map.Entry::getKey))
                .allMatch(file -> file.startsWith("register/"));
    }

    @Test
    void everyFileThatIsClaimedLoadsWithoutATroubledRow() throws IOException {
        Path folder = RealData.folder();
        for (String file : CLAIMED_BY.keySet()) {
            Loaded loaded = Loaded.load(Readers.reader(CLAIMED_BY.get(file)), TestTable.open(folder.resolve(file)));
            assertThat(loaded.problems).as(file).isEmpty();
            assertThat(loaded.records.size() + loaded.rowsLeftOut()).as(file).isPositive();
        }
    }

    @Test
    void aRenamedFileIsStillKnownByItsColumns() {
        TestTable real = RealData.table("ks2/2018-2019_936_ks2final.csv");
        TestTable renamed = new TestTable("download (3).csv", "", real.rows());

        var recognition = Readers.reader("ks2-wide").recognise(renamed.head()).orElseThrow();

        assertThat(recognition.title()).isEqualTo("KS2 final results 2018/19");
    }
}
