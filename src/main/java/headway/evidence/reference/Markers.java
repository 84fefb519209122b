package headway.evidence.reference;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The publishers' codes that stand where a figure is missing, or qualify one, in words. */
public final class Markers {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("supp", "suppressed because few pupils"),
            Map.entry("sp", "suppressed because few pupils"),
            Map.entry("c", "suppressed because few pupils"),
            Map.entry("ne", "no entries"),
            Map.entry("np", "not published"),
            Map.entry("na", "not applicable"),
            Map.entry("n/a", "not applicable"),
            Map.entry("z", "not applicable"),
            Map.entry("x", "not available"),
            Map.entry(":", "not available"),
            Map.entry("-", "not available"),
            Map.entry(".", "not available"),
            Map.entry("dns", "not supplied by the school"),
            Map.entry("new", "new school"),
            Map.entry("lowcov", "low coverage"),
            Map.entry("low", "above nought but less than half of the last digit shown"),
            Map.entry("u", "low reliability"),
            Map.entry("null", "no value given"));

    private static final Set<String> FEW = Set.of("supp", "sp", "c");

    private Markers() {}

    /** In words; a code that is not known is shown as it is, and a blank says that none was given. */
    public static String words(String marker) {
        String code = marker.strip();
        return code.isEmpty() ? "no value given" : WORDS.getOrDefault(key(code), code);
    }

    /** Whether it hides a figure because it rests on few pupils. */
    public static boolean hidesFewPupils(String marker) {
        return FEW.contains(key(marker.strip()));
    }

    private static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
