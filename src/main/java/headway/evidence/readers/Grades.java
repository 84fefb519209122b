package headway.evidence.readers;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ofsted's words and numbers for what it found, and ours. */
final class Grades {

    static final String NOT_JUDGED = "not judged";

    /** 0 and 9 stand for an area that did not apply, NULL for no such inspection. */
    private static final Set<String> NONE = Set.of("", "null", "0", "9", "-", "n/a", "na", "none", "not applicable");

    private static final Map<String, String> FOUR_POINTS = Map.ofEntries(
            Map.entry("1", "outstanding"),
            Map.entry("2", "good"),
            Map.entry("3", "requires improvement"),
            Map.entry("4", "inadequate"),
            Map.entry("outstanding", "outstanding"),
            Map.entry("good", "good"),
            Map.entry("requires improvement", "requires improvement"),
            Map.entry("inadequate", "inadequate"),
            Map.entry(NOT_JUDGED, NOT_JUDGED));

    private static final Map<String, String> REPORT_CARD = Map.of(
            "exceptional", "exceptional",
            "strong standard", "strong standard",
            "expected standard", "expected standard",
            "needs attention", "needs attention",
            "urgent improvement", "urgent improvement");

    private static final Map<String, String> CATEGORIES = Map.of(
            "sm", "SM",
            "special measures", "SM",
            "swk", "SWK",
            "serious weaknesses", "SWK",
            "rsi", "RSI",
            "requires significant improvement", "RSI");

    private static final Map<String, Boolean> SAFEGUARDING =
            Map.of("yes", true, "y", true, "met", true, "no", false, "n", false, "not met", false);

    /** How one of Ofsted's vocabularies is read. */
    enum Scale {
        FOUR_POINT(FOUR_POINTS, "1 to 4, 9 where the area did not apply, or NULL"),
        CARD(REPORT_CARD, "exceptional, strong standard, expected standard, needs attention, urgent improvement"),
        CATEGORY(CATEGORIES, "SM, SWK, RSI, or an empty cell");

        private final Map<String, String> words;
        private final String allowed;

        Scale(Map<String, String> words, String allowed) {
            this.words = words;
            this.allowed = allowed;
        }
    }

    private Grades() {}

    static boolean isNone(String text) {
        return NONE.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The word for what stands in the first of these columns that is there; blank for none. */
    static String read(RowWork work, Scale scale, String... columns) {
        String text = work.text(columns);
        if (isNone(text)) {
            return "";
        }
        String word = scale.words.get(text.toLowerCase(Locale.ROOT));
        if (word == null) {
            work.trouble(work.named(columns), text, "Ofsted has no such grade here. Allowed: " + scale.allowed + ".");
            return "";
        }
        return word;
    }

    /** True where effective or met; empty where nothing is said. */
    static Optional<Boolean> safeguarding(RowWork work, String... columns) {
        String text = work.text(columns);
        if (isNone(text)) {
            return Optional.empty();
        }
        Boolean effective = SAFEGUARDING.get(text.toLowerCase(Locale.ROOT));
        if (effective == null) {
            work.trouble(work.named(columns), text, "Write Yes or No, or Met or Not met.");
        }
        return Optional.ofNullable(effective);
    }
}
