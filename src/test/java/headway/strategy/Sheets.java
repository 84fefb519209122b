package headway.strategy;

import headway.facts.FactSheet;
import headway.facts.FactValue;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Fact sheets for tests, written as on the page of worked schools. */
final class Sheets {

    private Sheets() {}

    static FactSheet of(String facts) {
        Map<String, FactValue> values = new HashMap<>(WorkedSchools.facts(facts));
        return new FactSheet(new Urn(100_002), LocalDate.of(2018, 8, 31), values);
    }

    /** The school of a row of the page. */
    static FactSheet worked(String pack, int number) {
        return WorkedSchools.read().stream()
                .filter(row -> row.pack().equals(pack) && row.number().equals(String.valueOf(number)))
                .findFirst()
                .orElseThrow()
                .sheet();
    }
}
