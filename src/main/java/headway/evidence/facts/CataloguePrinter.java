package headway.evidence.facts;

import de.siegmar.fastcsv.writer.CsvWriter;
import headway.evidence.statistics.Numbers;
import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The fact catalogue as text: for people, for spreadsheets, for programs. */
final class CataloguePrinter {

    private static final List<String> COLUMNS = List.of(
            "name",
            "theme",
            "title",
            "type",
            "unit",
            "words",
            "least",
            "greatest",
            "expires",
            "phases",
            "changeable",
            "source",
            "meaning");
    private static final int WIDTH = 100;

    private final FactCatalogue catalogue;

    CataloguePrinter(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Theme by theme: name, type, what is allowed, for how long; the meaning and the source underneath. */
    String table() {
        StringBuilder text = new StringBuilder();
        int width = catalogue.all().stream()
                .mapToInt(fact -> fact.name().length())
                .max()
                .orElse(0);
        String theme = "";
        for (FactDefinition fact : catalogue.all()) {
            if (!fact.theme().equals(theme)) {
                theme = fact.theme();
                text.append(text.isEmpty() ? "" : "\n").append(theme).append('\n');
            }
            String expires = fact.expires() == null ? "" : "; expires after " + fact.expires() + " months";
            String phases = fact.phases().isEmpty() ? "" : "; " + String.join(", ", fact.phases());
            text.append("  ")
                    .append(fact.name())
                    .append(" ".repeat(width - fact.name().length() + 2))
                    .append(fact.title())
                    .append('\n');
            wrapped(text, width + 4, allowed(fact) + expires + phases + ".");
            wrapped(text, width + 4, fact.meaning());
            wrapped(text, width + 4, "Source: " + fact.source() + ".");
        }
        return text.append('\n')
                .append(catalogue.all().size())
                .append(" facts.\n")
                .toString();
    }

    String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            for (FactDefinition fact : catalogue.all()) {
                Map<String, Object> row = row(fact);
                csv.writeRecord(
                        COLUMNS.stream().map(column -> cell(row.get(column))).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    String json() {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(
                        catalogue.all().stream().map(CataloguePrinter::row).toList())
                + "\n";
    }

    /** What is set of a fact, under the names of facts.yaml. */
    private static Map<String, Object> row(FactDefinition fact) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", fact.name());
        row.put("theme", fact.theme());
        row.put("title", fact.title());
        row.put("type", fact.type().name().toLowerCase(Locale.ROOT));
        putIfSet(row, "unit", fact.unit().isEmpty() ? null : fact.unit());
        putIfSet(row, "words", fact.words().isEmpty() ? null : fact.words());
        putIfSet(row, "least", fact.least());
        putIfSet(row, "greatest", fact.greatest());
        putIfSet(row, "expires", fact.expires());
        putIfSet(row, "phases", fact.phases().isEmpty() ? null : fact.phases());
        row.put("changeable", fact.changeable());
        row.put("source", fact.source());
        row.put("meaning", fact.meaning());
        return row;
    }

    private static void putIfSet(Map<String, Object> row, String name, @Nullable Object value) {
        if (value != null) {
            row.put(name, value);
        }
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                String.join("; ", list.stream().map(String::valueOf).toList());
            case Boolean yes -> yes ? "yes" : "no";
            case Double number -> Numbers.plain(number);
            default -> value.toString();
        };
    }

    private static String allowed(FactDefinition fact) {
        Double least = fact.least();
        Double greatest = fact.greatest();
        String unit = fact.unit().isEmpty() ? "" : ", " + fact.unit();
        String range =
                least == null || greatest == null ? "" : ", " + Numbers.plain(least) + " to " + Numbers.plain(greatest);
        String words = fact.words().isEmpty() ? "" : ": " + String.join(", ", fact.words());
        return Sentences.capital(fact.type().title()) + words + unit + range;
    }

    private static void wrapped(StringBuilder text, int indent, String sentence) {
        String margin = " ".repeat(indent);
        StringBuilder line = new StringBuilder(margin);
        for (String word : sentence.split(" ")) {
            if (line.length() > indent && line.length() + word.length() > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(margin);
            }
            line.append(word).append(' ');
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
