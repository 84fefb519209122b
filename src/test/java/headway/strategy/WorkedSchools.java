package headway.strategy;

import headway.facts.FactDefinition;
import headway.facts.FactSheet;
import headway.facts.FactValue;
import headway.facts.Origin;
import headway.shared.Urn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads docs/worked-schools.md: the page that people read is what is tested. */
final class WorkedSchools {

    private static final LocalDate DAY = LocalDate.of(2016, 9, 1);
    private static final TestCatalogue CATALOGUE = TestCatalogue.shipped();

    /** One row of a table. */
    record Row(
            String pack,
            String number,
            String school,
            FactSheet sheet,
            Map<String, Answer> answers,
            List<String> expected) {
        @Override
        public String toString() {
            return pack + " " + number + ": " + school;
        }
    }

    private WorkedSchools() {}

    static List<Row> read() {
        Map<String, Map<String, FactValue>> startingPoints = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        String section = "";
        for (String line : lines()) {
            if (line.startsWith("## ")) {
                section = line.substring(3).replace("Pack ", "").trim();
            } else if (line.startsWith("|") && !line.startsWith("|---") && !line.startsWith("| N")) {
                List<String> cells = cells(line);
                if (section.equals("Starting points")) {
                    startingPoints.put(cells.get(0), facts(cells.get(1)));
                } else {
                    rows.add(row(section, cells, startingPoints));
                }
            }
        }
        return rows;
    }

    private static Row row(String pack, List<String> cells, Map<String, Map<String, FactValue>> startingPoints) {
        Map<String, FactValue> facts = new HashMap<>(startingPoints.get(cells.get(2)));
        facts.putAll(facts(cells.get(3)));
        facts.values().removeIf(value -> value instanceof FactValue.Unknown);
        Map<String, Answer> answers = entries(cells.get(4)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Answer.of(choice(entry.getValue()))));
        return new Row(
                pack,
                cells.get(0),
                cells.get(1),
                new FactSheet(new Urn(100_001), DAY, facts),
                answers,
                cells.subList(5, 9));
    }

    private static Answer.Choice choice(String word) {
        return Arrays.stream(Answer.Choice.values())
                .filter(choice -> choice.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No answer '" + word + "'"));
    }

    static Map<String, FactValue> facts(String cell) {
        Map<String, FactValue> facts = new HashMap<>();
        entries(cell).forEach((name, value) -> facts.put(name, value(name, value)));
        return facts;
    }

    static FactValue value(String name, String written) {
        FactDefinition fact =
                CATALOGUE.find(name).orElseThrow(() -> new IllegalArgumentException("No fact '" + name + "'"));
        if (written.equals("?")) {
            return new FactValue.Unknown("Not loaded.", "Load it.");
        }
        if (written.equals("n/a")) {
            return new FactValue.DoesNotApply("It does not apply to this school.");
        }
        Object value = switch (fact.type()) {
            case YES_NO -> yesNo(written);
            case WHOLE_NUMBER -> Long.parseLong(written);
            case NUMBER -> Double.parseDouble(written);
            case WORD -> word(fact, written);
            case DATE -> LocalDate.parse(written);
        };
        return new FactValue.Known(value, new Origin("Worked schools", DAY, DAY, ""));
    }

    private static Boolean yesNo(String written) {
        if (!written.equals("yes") && !written.equals("no")) {
            throw new IllegalArgumentException("Neither yes nor no: " + written);
        }
        return written.equals("yes");
    }

    private static String word(FactDefinition fact, String written) {
        if (!fact.words().contains(written)) {
            throw new IllegalArgumentException("'" + fact.name() + "' is never '" + written + "'");
        }
        return written;
    }

    private static Map<String, String> entries(String cell) {
        return Arrays.stream(cell.split(";"))
                .filter(entry -> !entry.isBlank())
                .map(entry -> entry.split("=", 2))
                .collect(Collectors.toMap(entry -> entry[0].trim(), entry -> entry[1].trim()));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::trim)
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("docs/worked-schools.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
