package headway.demo.generate.world;

import java.time.LocalDate;
import java.util.Map;

/**
 * One inspection of a school.
 *
 * @param grades by area: 1 to 4 before November 2025, 1 (exceptional) to 5 (urgent improvement) since
 * @param concern SM, SWK, RSI, or nothing
 * @param outcome of an ungraded or monitoring inspection, in Ofsted's words; nothing for a graded one
 */
public record Inspection(
        int number,
        Kind kind,
        String type,
        LocalDate start,
        LocalDate end,
        LocalDate published,
        Map<Area, Integer> grades,
        String concern,
        boolean safeguarding,
        String outcome) {

    /** Graded, ungraded (a short inspection of a good school), or a monitoring visit. */
    public enum Kind {
        GRADED,
        UNGRADED,
        MONITORING
    }

    public Regime regime() {
        return Regime.at(start);
    }

    /** The grade of an area; 0 where the framework or the school has none. */
    public int grade(Area area) {
        return grades.getOrDefault(area, 0);
    }

    /** The overall grade; where the framework has none, the worse of education and leadership. */
    public int standing() {
        if (grades.containsKey(Area.OVERALL)) {
            return grade(Area.OVERALL);
        }
        return Math.max(grade(Area.LEADERSHIP), Math.max(grade(Area.EDUCATION), grade(Area.CURRICULUM)));
    }
}
