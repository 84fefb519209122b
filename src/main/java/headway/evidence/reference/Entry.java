package headway.evidence.reference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One mapping of a reference file, read field by field; what is missing, of the wrong kind or unknown stops. */
final class Entry {

    private final String where;
    private final Map<?, ?> fields;
    private final Set<String> read = new HashSet<>();

    private Entry(String where, Map<?, ?> fields) {
        this.where = where;
        this.fields = fields;
    }

    static Entry of(String where, @Nullable Object node) {
        if (node instanceof Map<?, ?> map) {
            return new Entry(where, map);
        }
        throw new MalformedReferenceData(where, "here must stand a list of fields with values.");
    }

    String where() {
        return where;
    }

    MalformedReferenceData wrong(String what) {
        return new MalformedReferenceData(where, what);
    }

    String text(String field) {
        if (value(field) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong("'" + field + "' must be a text.");
    }

    String textOr(String field, String fallback) {
        return has(field) ? text(field) : fallback;
    }

    boolean yesNo(String field) {
        if (value(field) instanceof Boolean yes) {
            return yes;
        }
        throw wrong("'" + field + "' must be true or false.");
    }

    boolean yesNoOr(String field, boolean fallback) {
        return has(field) ? yesNo(field) : fallback;
    }

    int whole(String field) {
        if (value(field) instanceof Integer number) {
            return number;
        }
        throw wrong("'" + field + "' must be a whole number.");
    }

    @Nullable
    Integer wholeOrNull(String field) {
        return has(field) ? Integer.valueOf(whole(field)) : null;
    }

    double number(String field) {
        if (value(field) instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong("'" + field + "' must be a number.");
    }

    @Nullable
    Double numberOrNull(String field) {
        return has(field) ? Double.valueOf(number(field)) : null;
    }

    LocalDate date(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException e) {
            throw new MalformedReferenceData(where, "'" + field + "' must be a date such as 2016-09-01.", e);
        }
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (Object item : items(field)) {
            if (!(item instanceof String text) || text.isBlank()) {
                throw wrong("'" + field + "' must be a list of texts.");
            }
            texts.add(text);
        }
        return texts;
    }

    List<String> textsOrNone(String field) {
        return has(field) ? texts(field) : List.of();
    }

    List<Integer> wholes(String field) {
        List<Integer> numbers = new ArrayList<>();
        for (Object item : items(field)) {
            if (!(item instanceof Integer number)) {
                throw wrong("'" + field + "' must be a list of whole numbers.");
            }
            numbers.add(number);
        }
        return numbers;
    }

    Entry entry(String field) {
        return of(where + ", " + field, value(field));
    }

    List<Entry> entries(String field) {
        List<Entry> entries = new ArrayList<>();
        for (Object item : items(field)) {
            entries.add(of(where + ", " + field + " " + (entries.size() + 1), item));
        }
        return entries;
    }

    /** To be called last: a field that nobody asked for is a slip of the pen. */
    void nothingElse() {
        for (Object field : fields.keySet()) {
            if (!(field instanceof String name) || !read.contains(name)) {
                throw wrong("the field '" + field + "' is not known.");
            }
        }
    }

    boolean has(String field) {
        read.add(field);
        return fields.containsKey(field);
    }

    private Object value(String field) {
        Object value = has(field) ? fields.get(field) : null;
        if (value == null) {
            throw wrong("'" + field + "' is missing.");
        }
        return value;
    }

    private List<?> items(String field) {
        if (value(field) instanceof List<?> list) {
            return list;
        }
        throw wrong("'" + field + "' must be a list.");
    }
}
