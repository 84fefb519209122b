package headway.evidence.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a school, ready to be shown.
 *
 * @param value the latest figure with its unit, or why there is none
 * @param known whether there is a figure
 * @param cohort on how many pupils it rests, in words, or blank
 * @param small whether that is too few to say much
 * @param beside the same figure elsewhere
 * @param significance whether chance explains the difference from England, or blank
 * @param years every year held, the latest first
 */
public record MeasureView(
        String title,
        String value,
        boolean known,
        String year,
        String status,
        String cohort,
        boolean small,
        @Nullable Chart chart,
        List<Beside> beside,
        @Nullable Standing standing,
        String significance,
        String source,
        LocalDate published,
        boolean predecessor,
        List<Year> years) {

    /** A figure elsewhere in the same year. */
    public record Beside(String who, String value, String remark) {}

    /** A year's figure, and those of other editions that it outranks. */
    public record Year(
            String label,
            String value,
            String cohort,
            String status,
            String source,
            LocalDate published,
            boolean predecessor,
            List<String> others) {}
}
