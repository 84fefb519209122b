package headway.evidence.selfevaluation;

import headway.evidence.Framework;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a school says of itself under a framework, as at a day.
 *
 * @param overall the overall grade, or null where the framework has none
 */
public record SelfEvaluation(
        Framework framework, LocalDate day, @Nullable String overall, List<Area> areas) {

    public SelfEvaluation {
        areas = List.copyOf(areas);
    }

    /** One area; evidence and next steps may be blank. */
    public record Area(String area, String grade, String evidence, String nextSteps) {}
}
