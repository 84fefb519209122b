package headway.demo.generate;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CSV file taken apart by the tests' own few lines, which neither the generator nor the readers know. */
record CsvText(String text, List<String> header, List<List<String>> rows) {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    static CsvText of(Path path, Charset charset, int titles) throws IOException {
        String text = Files.readString(path, charset).replaceFirst("^\uFEFF", "");
        List<List<String>> lines = new ArrayList<>();
        text.lines().skip(titles).forEach(line -> lines.add(cells(line)));
        return new CsvText(text, lines.getFirst(), lines.subList(1, lines.size()));
    }

    static CsvText of(Path path) throws IOException {
        return of(path, StandardCharsets.UTF_8, 0);
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** The rows by the names of their columns; columns that a short row lacks are absent. */
    List<Map<String, String>> byName() {
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> row : rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(header.get(i), row.get(i));
            }
            named.add(cells);
        }
        return named;
    }

    List<String> column(String name) {
        return byName().stream().map(row -> row.getOrDefault(name, "")).toList();
    }
}
