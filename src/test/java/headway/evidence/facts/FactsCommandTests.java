package headway.evidence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import headway.facts.FactDefinition;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FactsCommandTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return new FactsCommand(Sheets.CATALOGUE).run(List.of(arguments), stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    @Test
    void theTableNamesEveryFactUnderItsTheme() {
        assertThat(run()).isZero();
        String table = out.toString(StandardCharsets.UTF_8);
        for (FactDefinition fact : Sheets.CATALOGUE.all()) {
            assertThat(table).contains("\n  " + fact.name() + " ").contains(fact.theme() + "\n");
        }
        assertThat(table).contains("Number, %, 0 to 100; expires after 24 months; primary, all-through.");
        assertThat(table.lines().mapToInt(String::length).max().orElseThrow()).isLessThanOrEqualTo(100);
    }

    @Test
    void csvHasARowForEveryFact() {
        assertThat(run("--format", "csv")).isZero();
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8)).stream()
                .toList();
        assertThat(rows).hasSize(Sheets.CATALOGUE.all().size());
        assertThat(rows.getFirst().getField("words")).startsWith("nursery; primary");
        assertThat(rows.get(3).getField("greatest")).isEqualTo("5000");
    }

    @Test
    void jsonHasAnObjectForEveryFact() {
        assertThat(run("--format", "json")).isZero();
        JsonNode facts = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(facts.size()).isEqualTo(Sheets.CATALOGUE.all().size());
        assertThat(facts.get(0).get("name").asString()).isEqualTo("phase");
        assertThat(facts.get(0).get("changeable").asBoolean()).isFalse();
        assertThat(facts.get(0).has("expires")).isFalse();
    }

    @Test
    void whatItDoesNotUnderstandItAnswersWithItsUsage() {
        assertThat(run("--format", "pdf")).isEqualTo(2);
        assertThat(run("--formt", "csv")).isEqualTo(2);
        assertThat(run("--format")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: facts [--format table|csv|json]");
        assertThat(out.size()).isZero();
    }
}
