package headway.demo.generate;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a school of the demonstration authority is meant to show, and the local knowledge of it that no published file
 * holds: leadership, finance, and how the school judges itself.
 *
 * @param urn of the entry that is open at the end, or the last one
 * @param theme a few words, such as 'sudden drop in 2025'
 * @param quality the hidden cause of everything, in standard deviations of schools, by end year
 */
public record DemonstrationStory(
        int urn,
        String laestab,
        String school,
        String phase,
        boolean open,
        String theme,
        String summary,
        SortedMap<Integer, Double> quality,
        Leadership leadership,
        Finance finance,
        SelfEvaluation selfEvaluation) {

    /** Who leads the school at the end of the story, and what the authority's officers know of it. */
    public record Leadership(
            String headteacher, String jobTitle, LocalDate since, boolean acting, boolean vulnerable, String note) {}

    /** How the school stands financially. */
    public record Finance(Concern concern, String note) {}

    /** How worried the authority is about a school's money. */
    public enum Concern {
        NONE,
        SOME,
        SERIOUS
    }

    /**
     * The school's judgement of itself, by area, in the terms of two inspection frameworks.
     *
     * @param reportCard areas of the framework of November 2025, with its words for grades
     * @param framework2019 areas of the framework of 2019, 1 (outstanding) to 4 (inadequate)
     */
    public record SelfEvaluation(LocalDate on, Map<String, String> reportCard, Map<String, Integer> framework2019) {}
}
