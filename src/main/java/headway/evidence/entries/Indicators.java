package headway.evidence.entries;

import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which facts the local indicators workbook has a column for: everything that is entered but intelligence. */
@Component
public class Indicators {

    /** The columns before the facts. */
    public static final String URN = "URN";

    public static final String SCHOOL = "School";
    public static final String DATE = "Date";

    private final List<FactDefinition> facts;

    public Indicators(FactCatalogue catalogue) {
        facts = catalogue.all().stream()
                .filter(fact -> EntryKind.of(fact)
                        .filter(kind -> kind == EntryKind.INDICATOR || kind == EntryKind.LEADERSHIP)
                        .isPresent())
                .toList();
    }

    /** In the order of the catalogue. */
    public List<FactDefinition> facts() {
        return facts;
    }
}
