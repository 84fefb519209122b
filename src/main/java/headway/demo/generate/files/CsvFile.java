package headway.demo.generate.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A CSV file that is being written, row by row, in a publisher's style. */
final class CsvFile implements AutoCloseable {

    private final Writer out;
    private final Style style;
    private final StringBuilder line = new StringBuilder(4096);
    private boolean[] numeric = {};
    private boolean started;
    private long rows;

    CsvFile(Path path, Style style) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        OutputStream bytes = Files.newOutputStream(path);
        // A letter that the encoding lacks is a mistake of ours, not something to write as a question mark.
        var encoder = style.charset().newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
        this.out = new BufferedWriter(new OutputStreamWriter(bytes, encoder), 1 << 16);
        this.style = style;
        if (style.byteOrderMark()) {
            out.write('\uFEFF');
        }
    }

    /** A line that is not part of the table, such as the title above the header. */
    void title(String text) throws IOException {
        line.setLength(0);
        line.append(text);
        finish();
    }

    void header(List<String> names) throws IOException {
        write(names, 0);
    }

    /** Columns whose filled cells are not quoted, where other cells are. */
    void unquoted(List<String> names, List<String> numbers) {
        numeric = new boolean[names.size()];
        for (String number : numbers) {
            numeric[names.indexOf(number)] = true;
        }
    }

    void row(String... cells) throws IOException {
        row(Arrays.asList(cells));
    }

    void row(List<String> cells) throws IOException {
        int last = cells.size();
        while (style.trimmed() && last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        write(last == cells.size() ? cells : cells.subList(0, last), 1);
        rows++;
    }

    /** Rows below the header. */
    long rows() {
        return rows;
    }

    private void write(List<String> cells, int row) throws IOException {
        line.setLength(0);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            String cell = cells.get(i);
            boolean bare = row > 0 && i < numeric.length && numeric[i] && !cell.isEmpty();
            boolean quoted = switch (style.quotes()) {
                case ALL -> true;
                case TEXT -> !bare;
                case NEEDED -> needsQuotes(cell);
            };
            if (quoted) {
                line.append('"')
                        .append(cell.indexOf('"') < 0 ? cell : cell.replace("\"", "\"\""))
                        .append('"');
            } else {
                line.append(cell);
            }
        }
        finish();
    }

    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    private void finish() throws IOException {
        if (started) {
            out.write(style.newline());
        }
        started = true;
        out.append(line);
    }

    @Override
    public void close() throws IOException {
        if (style.lastNewline()) {
            out.write(style.newline());
        }
        out.close();
    }
}
