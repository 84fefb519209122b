package headway.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Column names of a file, found by name whatever their order, case, spacing or byte-order mark. */
public final class Headers {

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    public Headers(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(key(names.get(i)), i);
        }
    }

    /** A column's name reduced to what counts: lower case, single spaces, no byte-order mark. */
    public static String key(String name) {
        String bare = name.startsWith("\uFEFF") ? name.substring(1) : name;
        return bare.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The position of the first of these columns that is there, or −1. */
    public int position(String... columns) {
        for (String column : columns) {
            Integer at = positions.get(key(column));
            if (at != null) {
                return at;
            }
        }
        return -1;
    }

    public boolean has(String column) {
        return positions.containsKey(key(column));
    }

    /** As written in the file. */
    public List<String> names() {
        return names;
    }
}
