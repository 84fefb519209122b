package headway.security;

import headway.shared.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * A line of routes.csv: what a route answers to each role.
 *
 * @param place whose thing is asked for
 * @param answers the status for each role
 * @param visitor the status for one who is not signed in
 * @param shows a text that stands in every answer of 200 and in no other; blank means no such text
 * @param form the fields that are sent with it
 * @param files the files that are sent with it, by field
 */
record Expectation(
        String method,
        String path,
        Place place,
        int visitor,
        Map<Role, Integer> answers,
        String shows,
        Map<String, String> form,
        Map<String, String> files) {

    /** Whose school, or whose authority's thing, is asked for. */
    enum Place {
        /** The route names nothing. */
        NOTHING("-"),
        /** The school that the person has, or a thing of their own authority. */
        OWN("own"),
        /** Another school of the same authority. */
        OTHER("other"),
        /** A school or thing of another authority. */
        ELSEWHERE("elsewhere");

        private final String word;

        Place(String word) {
            this.word = word;
        }

        static Place of(String word) {
            return Stream.of(values())
                    .filter(place -> place.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "routes.csv: a place is -, own, other or elsewhere; this is " + word));
        }
    }

    String route() {
        return method + " " + path;
    }

    @Override
    public String toString() {
        return route() + (place == Place.NOTHING ? "" : " (" + place.word + ")");
    }

    /** Every line of the table. */
    static List<Expectation> all() {
        try {
            List<Expectation> found = new ArrayList<>();
            String table = new ClassPathResource("routes.csv").getContentAsString(StandardCharsets.UTF_8);
            List<String> lines = table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            for (String line : lines.subList(1, lines.size())) {
                found.add(read(line));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Expectation read(String line) {
        List<String> cells = Stream.of(line.split(",", -1)).map(String::strip).toList();
        if (cells.size() != 4 + Role.values().length + 2) {
            throw new IllegalArgumentException(
                    "%s: this line has %d cells: %s".formatted("routes.csv", cells.size(), line));
        }
        Map<Role, Integer> answers = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            answers.put(role, Integer.valueOf(cells.get(4 + role.ordinal())));
        }
        int after = 4 + Role.values().length;
        return new Expectation(
                cells.get(0),
                cells.get(1),
                Place.of(cells.get(2)),
                Integer.parseInt(cells.get(3)),
                answers,
                cells.get(after),
                fields(cells.get(after + 1), false),
                fields(cells.get(after + 1), true));
    }

    /** Reads name=value&name=value; a name that ends in @ is of a file, and its value the file's text. */
    private static Map<String, String> fields(String text, boolean files) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String field : text.isEmpty() ? new String[0] : text.split("&")) {
            int equals = field.indexOf('=');
            String name = field.substring(0, equals);
            if (name.endsWith("@") == files) {
                form.put(files ? name.substring(0, name.length() - 1) : name, field.substring(equals + 1));
            }
        }
        return form;
    }
}
