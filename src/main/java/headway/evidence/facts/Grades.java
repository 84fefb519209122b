package headway.evidence.facts;

import headway.evidence.Framework;
import headway.evidence.InspectionRecord;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The grades of an inspection, area by area, whatever case the file writes them in. */
final class Grades {

    private static final Set<String> BELOW_GOOD = Set.of("requires improvement", "inadequate");

    private Grades() {}

    /** The grade of the area whose name has these words in it, in lower case, or null. */
    static @Nullable String of(InspectionRecord inspection, String area) {
        for (Map.Entry<String, String> graded : inspection.grades().entrySet()) {
            if (word(graded.getKey()).contains(area)) {
                return word(graded.getValue());
            }
        }
        return null;
    }

    /** How many areas bear one of these grades; safeguarding and the overall grade are not areas. */
    static long count(InspectionRecord inspection, Set<String> wanted) {
        return inspection.grades().entrySet().stream()
                .filter(graded -> area(graded.getKey()) && wanted.contains(word(graded.getValue())))
                .count();
    }

    static long belowGood(InspectionRecord inspection) {
        return count(inspection, BELOW_GOOD);
    }

    /** Whether any area is inadequate. */
    static boolean anyInadequate(InspectionRecord inspection) {
        return count(inspection, Set.of("inadequate")) > 0;
    }

    /** How many areas the record grades. */
    static long areas(InspectionRecord inspection) {
        return inspection.grades().keySet().stream().filter(Grades::area).count();
    }

    /** The overall grade, or null where none was given or it was not judged. */
    static @Nullable String overall(InspectionRecord inspection) {
        String overall = inspection.overall();
        return inspection.framework() == Framework.REPORT_CARD
                        || overall == null
                        || word(overall).equals("not judged")
                ? null
                : word(overall);
    }

    static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean area(String name) {
        String area = word(name);
        return !area.contains("overall") && !area.contains("safeguarding");
    }
}
