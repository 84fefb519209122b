package headway.evidence.readers;

import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Refuses a row whose school, or school and group, stands in the file already: one of the two must be wrong. */
final class OncePerFile implements Reader {

    private final Reader reader;
    private final String[] columns;
    private final Map<String, Integer> lines = new HashMap<>();

    /** @param columns the columns that tell rows apart; the first is the number that must not come twice */
    OncePerFile(Reader reader, String... columns) {
        this.reader = reader;
        this.columns = columns.clone();
    }

    @Override
    public String id() {
        return reader.id();
    }

    @Override
    public String title() {
        return reader.title();
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        return reader.recognise(head);
    }

    @Override
    public void read(Row row, Recognition recognition, RecordSink sink) {
        String number = row.get(columns[0]);
        if (RowWork.wholeNumber(number).isPresent()) {
            Integer earlier = lines.putIfAbsent(key(row), row.line());
            if (earlier != null) {
                sink.problem(
                        row,
                        columns[0],
                        number,
                        "This stands in line " + earlier + " already. Take out the line that is wrong.");
                return;
            }
        }
        reader.read(row, recognition, sink);
    }

    private String key(Row row) {
        StringBuilder key = new StringBuilder();
        for (String column : columns) {
            key.append(row.get(column)).append('\u001F');
        }
        return key.toString();
    }
}
