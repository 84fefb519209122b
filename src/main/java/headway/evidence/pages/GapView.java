package headway.evidence.pages;

import java.time.LocalDate;

/**
 * Disadvantaged pupils of a school at one measure, beside the school's and England's other pupils.
 *
 * @param gap the school's disadvantaged less England's others, in words, or why it is not known
 */
public record GapView(
        String title,
        String year,
        String disadvantaged,
        String cohort,
        boolean small,
        String others,
        String englandOthers,
        String gap,
        String significance,
        String source,
        LocalDate published,
        boolean predecessor) {}
