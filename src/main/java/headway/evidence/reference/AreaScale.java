package headway.evidence.reference;

import headway.evidence.Framework;
import java.util.List;
import java.util.Set;

/**
 * The areas and grades of a framework, for inspections and for a school's evaluation of itself.
 *
 * @param overall whether a school gives itself an overall grade
 * @param grades from best to worst
 * @param below those below good, or below the expected standard
 * @param areas in the order in which people read them
 * @param optional areas that only some schools have
 */
public record AreaScale(
        Framework framework,
        String title,
        boolean overall,
        List<String> grades,
        Set<String> below,
        List<String> areas,
        Set<String> optional) {

    public AreaScale {
        grades = List.copyOf(grades);
        below = Set.copyOf(below);
        areas = List.copyOf(areas);
        optional = Set.copyOf(optional);
    }

    /** An area's place among the areas; one that the framework does not name comes last. */
    public int place(String area) {
        int at = areas.indexOf(area);
        return at < 0 ? areas.size() : at;
    }
}
