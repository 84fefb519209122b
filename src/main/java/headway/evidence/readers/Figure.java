package headway.evidence.readers;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A figure as published: a value, or the marker that stands in its place, or both where the marker qualifies it. */
record Figure(@Nullable Double value, @Nullable String marker) {

    /** Older tables: SUPP … DNS; tidy files: z not applicable, c suppressed, x not available, u unreliable, low, k. */
    private static final Map<String, String> MARKERS = Stream.of(
                    "SUPP", "NE", "NP", "NA", "NEW", "LOWCOV", "SP", "RE", "DNS", "NULL", "z", "c", "x", "u", "k",
                    "low", ":", "..", "-")
            .collect(Collectors.toUnmodifiableMap(marker -> marker.toLowerCase(Locale.ROOT), Function.identity()));

    private static final Pattern NUMBER =
            Pattern.compile("£?([-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d+)?)\\s*%?\\s*(u?)");

    /** Reads the text of a cell that is not blank; empty where it is neither a number nor a known marker. */
    static Optional<Figure> read(String text) {
        String bare = text.strip().replace('−', '-');
        String marker = MARKERS.get(bare.toLowerCase(Locale.ROOT));
        if (marker != null) {
            return Optional.of(new Figure(null, marker));
        }
        Matcher written = NUMBER.matcher(bare);
        if (!written.matches() || written.group(1).chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        double value = Double.parseDouble(written.group(1).replace(",", ""));
        return Optional.of(new Figure(value, written.group(2).isEmpty() ? null : "u"));
    }
}
