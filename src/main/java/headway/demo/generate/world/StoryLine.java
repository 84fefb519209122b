package headway.demo.generate.world;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What the demonstration means a school to show, beyond what its figures say.
 *
 * @param theme a few words, such as 'sudden drop in 2025'
 * @param headships changes of head that the story asks for: day and job title
 * @param inspections in place of those that chance would bring; empty leaves them to chance
 * @param optimism grades by which the school judges itself better (or, negative, worse) than it is
 */
public record StoryLine(
        String theme,
        String summary,
        SortedMap<LocalDate, String> headships,
        List<Visit> inspections,
        boolean leadershipVulnerable,
        String leadershipNote,
        Money money,
        String financeNote,
        int optimism) {

    /** How the school stands financially. */
    public enum Money {
        SOUND,
        UNDER_PRESSURE,
        SERIOUS_CONCERN
    }

    /**
     * An inspection that the story fixes.
     *
     * @param grade overall, or the central one of a report card
     * @param areas grades that differ from it
     */
    public record Visit(
            LocalDate date,
            Inspection.Kind kind,
            int grade,
            String outcome,
            Map<Area, Integer> areas,
            String concern,
            boolean safeguarding) {

        private static final LocalDate LAST_PUBLISHED = LocalDate.of(2026, 2, 24);

        /** The story's grades; published in time for the latest file, so that the story can be seen. */
        Inspection amended(Inspection made) {
            if (kind != Inspection.Kind.GRADED) {
                return made;
            }
            Map<Area, Integer> grades = new EnumMap<>(made.grades());
            areas.forEach((area, value) -> grades.replace(area, value));
            return new Inspection(
                    made.number(),
                    made.kind(),
                    made.type(),
                    made.start(),
                    made.end(),
                    made.published().isAfter(LAST_PUBLISHED) ? LAST_PUBLISHED : made.published(),
                    grades,
                    concern,
                    safeguarding,
                    made.outcome());
        }
    }
}
