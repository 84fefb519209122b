package headway.evidence.readers;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The groups of pupils that Headway keeps, and what publishers call them. */
final class Breakdowns {

    static final String ALL = "all";
    static final String DISADVANTAGED = "disadvantaged";
    static final String OTHER = "other";
    static final String BOYS = "boys";
    static final String GIRLS = "girls";
    static final String EAL = "eal";
    static final String THREE_YEARS = "three year average";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("", ALL),
            Map.entry("z", ALL),
            Map.entry("total", ALL),
            Map.entry("all pupils", ALL),
            Map.entry("all students", ALL),
            Map.entry("disadvantaged", DISADVANTAGED),
            Map.entry("not disadvantaged", OTHER),
            Map.entry("not known to be disadvantaged", OTHER),
            Map.entry("all other pupils", OTHER),
            Map.entry("boys", BOYS),
            Map.entry("male", BOYS),
            Map.entry("girls", GIRLS),
            Map.entry("female", GIRLS),
            Map.entry("known or believed to be other than english", EAL),
            Map.entry("other than english", EAL),
            Map.entry("english as an additional language", EAL),
            Map.entry("3 year average", THREE_YEARS),
            Map.entry("three year average", THREE_YEARS));

    private static final Map<String, String> KINDS_OF_SCHOOL = Map.ofEntries(
            Map.entry("", ALL),
            Map.entry("total", ALL),
            Map.entry("pri", "primary schools"),
            Map.entry("sec", "secondary schools"),
            Map.entry("spe", "special schools"),
            Map.entry("state-funded primary", "primary schools"),
            Map.entry("primary", "primary schools"),
            Map.entry("state-funded secondary", "secondary schools"),
            Map.entry("secondary", "secondary schools"),
            Map.entry("special", "special schools"),
            Map.entry("state-funded special school", "special schools"));

    private Breakdowns() {}

    /** The group that a publisher's words name; empty for one that is not kept. */
    static Optional<String> of(String words) {
        return Optional.ofNullable(NAMES.get(words.toLowerCase(Locale.ROOT)));
    }

    /** The kind of school over which an area's figure is taken; empty for one that is not kept. */
    static Optional<String> ofSchools(String words) {
        return Optional.ofNullable(KINDS_OF_SCHOOL.get(words.toLowerCase(Locale.ROOT)));
    }
}
