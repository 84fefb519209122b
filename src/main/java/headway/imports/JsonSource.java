package headway.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON array of flat objects, read as a table: the first object's names are the header. */
record JsonSource(String fileName, String sheet, CsvSource.Bytes bytes) implements Source {

    @Override
    public void rows(RowVisitor visitor) throws IOException {
        try (InputStream in = bytes.open();
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new UnreadableFileException(
                        fileName + " is JSON, but not a list of records. Load the file as it was published.");
            }
            List<String> header = List.of();
            int line = 0;
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> object = object(parser);
                Columns.check(fileName, line + 1, object.size());
                if (header.isEmpty()) {
                    header = List.copyOf(object.keySet());
                    if (!visitor.row(++line, header)) {
                        return;
                    }
                }
                List<String> cells = new ArrayList<>(header.size());
                for (String name : header) {
                    cells.add(object.getOrDefault(name, ""));
                }
                if (!visitor.row(++line, cells)) {
                    return;
                }
            }
        } catch (JacksonException e) {
            throw new UnreadableFileException(fileName + " breaks off or is not valid JSON. Download it again.", e);
        }
    }

    private static Map<String, String> object(JsonParser parser) {
        Map<String, String> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
                parser.skipChildren();
                values.put(name, "");
            } else {
                values.put(name, value == JsonToken.VALUE_NULL ? "" : parser.getString());
            }
        }
        return values;
    }
}
