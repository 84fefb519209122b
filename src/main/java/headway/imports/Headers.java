package headway.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Column names of a file, found by name whatever their order, case, spacing or byte-order mark. */
public final class Headers {

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();
    /** Positions by name as asked: the same columns are asked for in every row, and making keys costs more than the rest. */
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

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
            Integer known = asked.get(column);
            int at = known == null ? firstAsked(column) : known;
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private int firstAsked(String column) {
        int at = positions.getOrDefault(key(column), -1);
        asked.put(column, at);
        return at;
    }

    public boolean has(String column) {
        return positions.containsKey(key(column));
    }

    /** As written in the file. */
    public List<String> names() {
        return names;
    }
}
