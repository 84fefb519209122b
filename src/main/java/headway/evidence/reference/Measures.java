package headway.evidence.reference;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every published measure that Headway keeps, by its code; read from measures.yaml. */
public final class Measures {

    private final Map<String, Measure> byCode;

    private Measures(Map<String, Measure> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /** The list that ships with the product. */
    public static Measures shipped() {
        return read(ReferenceFile.shipped("measures.yaml"));
    }

    static Measures read(Entry file) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (Entry entry : file.entries("measures")) {
            Measure measure = new Measure(
                    entry.text("code"),
                    entry.text("theme"),
                    entry.text("title"),
                    entry.text("unit"),
                    entry.whole("decimals"),
                    better(entry),
                    entry.text("phase"),
                    new HashSet<>(entry.wholes("breaks")),
                    entry.yesNoOr("share", false));
            entry.nothingElse();
            if (measures.put(measure.code(), measure) != null) {
                throw entry.wrong("the measure '" + measure.code() + "' is listed twice.");
            }
        }
        file.nothingElse();
        return new Measures(measures);
    }

    /** In the order of the file, theme by theme. */
    public Collection<Measure> all() {
        return byCode.values();
    }

    public Optional<Measure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The measure of a code that must be there. */
    public Measure get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("measures.yaml has no '" + code + "'."));
    }

    private static Measure.Better better(Entry entry) {
        String wanted = entry.text("better");
        return Arrays.stream(Measure.Better.values())
                .filter(better -> better.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElseThrow(() -> entry.wrong("'better' must be high, low or neither."));
    }
}
