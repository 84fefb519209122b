package headway.register;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows from an establishment's type: its phase in our words, who maintains it, whether the state funds it. */
final class SchoolTypes {

    private static final Set<String> MAINTAINED = Set.of(
            "community school",
            "voluntary aided school",
            "voluntary controlled school",
            "foundation school",
            "community special school",
            "foundation special school",
            "local authority nursery school",
            "pupil referral unit");

    private SchoolTypes() {}

    static boolean maintained(@Nullable String type) {
        return type != null && MAINTAINED.contains(type.toLowerCase(Locale.ROOT));
    }

    static boolean stateFunded(@Nullable String type) {
        if (type == null) {
            return false;
        }
        String lower = type.toLowerCase(Locale.ROOT);
        return maintained(type)
                || lower.startsWith("academy")
                || lower.startsWith("free school")
                || lower.equals("university technical college")
                || lower.equals("studio schools")
                || lower.equals("city technology college");
    }

    /** The phase in the words of the fact catalogue; null where neither phase nor type nor ages tell. */
    static @Nullable String phase(@Nullable String published, @Nullable String type, @Nullable Integer highAge) {
        String kind = type == null ? "" : type.toLowerCase(Locale.ROOT);
        if (kind.contains("special")) {
            return "special";
        }
        if (kind.contains("pupil referral") || kind.contains("alternative provision")) {
            return "alternative provision";
        }
        return switch (published == null ? "" : published.toLowerCase(Locale.ROOT)) {
            case "nursery" -> "nursery";
            case "primary", "middle deemed primary" -> "primary";
            case "secondary", "middle deemed secondary" -> "secondary";
            case "all-through", "all through" -> "all-through";
            case "16 plus", "sixteen plus" -> "sixteen plus";
            default -> byAge(kind, highAge);
        };
    }

    private static @Nullable String byAge(String kind, @Nullable Integer highAge) {
        if (kind.contains("nursery")) {
            return "nursery";
        }
        if (kind.contains("16") || highAge == null) {
            return kind.contains("16") ? "sixteen plus" : null;
        }
        return highAge <= 11 ? "primary" : "secondary";
    }
}
