package headway.evidence.statistics;

import headway.shared.AcademicYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the standards ask of one year at key stage 2.
 *
 * @param attainment per cent at the expected standard in reading, writing and maths
 */
public record KeyStage2Year(
        AcademicYear year,
        @Nullable Integer cohort,
        @Nullable Double attainment,
        Progress reading,
        Progress writing,
        Progress maths,
        List<String> inWords) {

    /** With its words made once, since several standards want them. */
    public KeyStage2Year(
            AcademicYear year,
            @Nullable Integer cohort,
            @Nullable Double attainment,
            Progress reading,
            Progress writing,
            Progress maths) {
        this(
                year,
                cohort,
                attainment,
                reading,
                writing,
                maths,
                words(year, cohort, attainment, reading, writing, maths));
    }

    private static List<String> words(
            AcademicYear year,
            @Nullable Integer cohort,
            @Nullable Double attainment,
            Progress reading,
            Progress writing,
            Progress maths) {
        return List.of(
                year.label() + " reading, writing and maths "
                        + (attainment == null ? "not known" : percent(attainment)),
                "progress in reading " + reading.inWords(1),
                "in writing " + writing.inWords(1),
                "in maths " + maths.inWords(1),
                cohort == null ? "number of pupils not known" : cohort + " pupils");
    }

    static String percent(double share) {
        return Numbers.plain(share) + "%";
    }
}
