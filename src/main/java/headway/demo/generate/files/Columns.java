package headway.demo.generate.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What stands in which column, by the column's name, for rows about something. */
final class Columns<T> {

    private final Map<String, Function<T, String>> byName = new HashMap<>();

    Columns<T> put(String name, Function<T, String> value) {
        if (byName.put(name, value) != null) {
            throw new IllegalArgumentException("Column " + name + " is said twice.");
        }
        return this;
    }

    /** A code and, in the column beside it, its name. */
    Columns<T> coded(String name, Function<T, String> code, Function<T, String> label) {
        return put(name + " (code)", code).put(name + " (name)", label);
    }

    Columns<T> number(String name, Function<T, Integer> value) {
        return put(name, row -> Integer.toString(value.apply(row)));
    }

    /** The columns in the order of a header; those that nobody has said are empty. */
    List<Function<T, String>> in(List<String> header) {
        List<Function<T, String>> ordered = new ArrayList<>();
        for (String name : header) {
            ordered.add(byName.getOrDefault(name, row -> ""));
        }
        return ordered;
    }

    boolean says(String name) {
        return byName.containsKey(name);
    }

    /** Columns said here that the header does not have: a slip of the pen. */
    Set<String> notIn(List<String> header) {
        Set<String> unknown = new TreeSet<>(byName.keySet());
        header.forEach(unknown::remove);
        return unknown;
    }

    static <T> List<String> row(List<Function<T, String>> columns, T of) {
        List<String> cells = new ArrayList<>(columns.size());
        for (Function<T, String> column : columns) {
            cells.add(column.apply(of));
        }
        return cells;
    }
}
