package headway.evidence.selfevaluation;

import headway.evidence.Framework;
import headway.imports.Row;
import java.time.LocalDate;

/**
 * A row of a file of self-evaluations: one area of one school, or its overall grade.
 *
 * @param row where it stands in the file
 * @param area an area of the framework, or {@code overall}
 */
public record SelfEvaluationLine(
        Row row,
        int urn,
        LocalDate day,
        Framework framework,
        String area,
        String grade,
        String evidence,
        String nextSteps) {

    /** What stands for the overall grade in the column of areas. */
    public static final String OVERALL = "overall";

    /** Which self-evaluation it belongs to. */
    Key key() {
        return new Key(urn, day, framework);
    }

    /** One school's self-evaluation under a framework as at a day. */
    record Key(int urn, LocalDate day, Framework framework) {}
}
