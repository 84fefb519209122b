package headway.evidence.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One inspection, in the words of its framework.
 *
 * @param outcome the overall grade, or an ungraded inspection's outcome, or that none was given
 * @param brief one line for the overview: the outcome, or how many areas have which grade
 * @param areas each area with its grade
 * @param concern the category of concern in words, or blank for none
 * @param safeguarding in words, or blank where the file does not say
 */
public record InspectionView(
        LocalDate start,
        @Nullable LocalDate published,
        String type,
        String outcome,
        String brief,
        List<Map.Entry<String, String>> areas,
        String concern,
        String safeguarding,
        boolean predecessor,
        String source) {

    /** The inspections under one framework, the latest first. */
    public record Group(String framework, List<InspectionView> inspections) {}
}
