package headway.evidence.facts;

import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.evidence.reference.Measure;
import headway.evidence.reference.Standards;
import headway.evidence.statistics.Pool;
import headway.evidence.statistics.YearFigure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a school's figure of one year differs from England's by more than chance.
 *
 * @param verdict above, below or no different; null where it cannot be told
 * @param sentence in words, for people
 */
public record Significance(@Nullable Verdict verdict, String sentence) {

    /** What the 95% limits say. */
    public enum Verdict {
        ABOVE,
        BELOW,
        NO_DIFFERENT
    }

    /**
     * For shares of pupils and for scores with limits; null for a measure that has no test, or for a year without a figure.
     *
     * @param beside with whom it is compared, such as "England"
     */
    public static @Nullable Significance of(HeldMeasure row, Measure measure, Standards standards, String beside) {
        if (row.value() == null) {
            return null;
        }
        String why = Series.whyNot(row, measure, standards);
        if (why != null) {
            return measure.share()
                    ? new Significance(null, "Whether chance explains the difference cannot be told: it " + why + ".")
                    : null;
        }
        YearFigure figure = Series.figure(row, measure, standards);
        if (figure.small(standards.shares().smallCohort())) {
            return new Significance(null, "Too few pupils in one year to tell from chance.");
        }
        Pool one = Pool.of(List.of(figure));
        if (one.lower() > one.england()) {
            return new Significance(Verdict.ABOVE, "Significantly above " + beside + ".");
        }
        return one.upper() < one.england()
                ? new Significance(Verdict.BELOW, "Significantly below " + beside + ".")
                : new Significance(Verdict.NO_DIFFERENT, "Not significantly different from " + beside + ".");
    }
}
