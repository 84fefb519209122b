package headway.evidence.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a self-evaluation, ready to be shown.
 *
 * @param overall the overall grade in words, or blank where the framework has none
 * @param below how many areas are below good, or below the expected standard
 */
public record SelfEvaluationView(
        String framework,
        LocalDate day,
        String overall,
        List<Area> areas,
        long below,
        Instant entered,
        String by,
        String source,
        boolean replaced) {

    /** An area; {@code below} where its grade is below good, or below the expected standard. */
    public record Area(String title, String grade, boolean below, String evidence, String nextSteps) {}
}
