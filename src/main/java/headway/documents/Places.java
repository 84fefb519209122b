package headway.documents;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Named places in a letter's text: finding and filling them. Filled text is not read again for places. */
final class Places {

    static final String SIGNATURE = "signature";
    static final String TABLE_ENDING = "_table";
    static final String OPEN = "{{";
    static final String DATE = "date";
    static final String REFERENCE = "reference";

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([a-z][a-z0-9_]*)\\s*}}");

    private Places() {}

    /** The names of the places in a text, in order. */
    static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        PLACE.matcher(text).results().map(found -> found.group(1)).forEach(names::add);
        return names;
    }

    /** Whether braces are left that open or close no well-formed place. */
    static boolean isMalformed(String text) {
        String rest = PLACE.matcher(text).replaceAll("");
        return rest.contains(OPEN) || rest.contains("}}");
    }

    /** The name of the place that a paragraph consists of, or null where there is more or less than one. */
    static @Nullable String alone(String text) {
        Matcher whole = PLACE.matcher(text.strip());
        return whole.matches() ? whole.group(1) : null;
    }

    /** Whether a place stands for a block of its own, not for words within a sentence. */
    static boolean isBlock(String name) {
        return name.equals(SIGNATURE) || name.endsWith(TABLE_ENDING);
    }

    static String fill(String text, Function<String, String> valueOf) {
        return PLACE.matcher(text)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(valueOf.apply(found.group(1))));
    }
}
