package headway.evidence.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which measures matter most for a phase, first things first; the first three that are held are shown in brief. */
final class Headlines {

    static final int SHOWN = 3;

    private static final List<String> EVERYWHERE =
            List.of("absence_overall", "absence_persistent", "suspension_rate", "census_fsm6");

    private Headlines() {}

    static List<String> of(String phase) {
        return switch (phase) {
            case "primary" ->
                with("ks2_rwm_expected", "ks2_reading_progress", "ks2_maths_progress", "ks2_writing_progress");
            case "secondary" -> with("ks4_progress8", "ks4_attainment8", "ks4_engmath_5");
            case "all-through" -> with("ks4_progress8", "ks2_rwm_expected", "ks4_attainment8");
            case "sixteen plus" -> with("ks5_alevel_value_added", "ks5_alevel_aps");
            default -> EVERYWHERE;
        };
    }

    private static List<String> with(String... first) {
        return Stream.concat(Arrays.stream(first), EVERYWHERE.stream()).toList();
    }
}
