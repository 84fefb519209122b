package headway.evidence.selfevaluation;

import headway.evidence.RefusedEntryException.Problem;
import headway.evidence.entries.EntryCheck;
import headway.evidence.reference.AreaScale;
import headway.evidence.selfevaluation.SelfEvaluation.Area;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What makes a self-evaluation fit to be kept, and the facts that follow from it; pure. */
final class SelfEvaluationCheck {

    static final String GRADE = "self_evaluation_grade";
    static final String AREAS_BELOW = "self_evaluation_areas_below";

    private static final int LONGEST = 8000;

    /** A fact that follows from a self-evaluation, with its value. */
    record Derived(String fact, String value) {}

    private SelfEvaluationCheck() {}

    /** Everything that is wrong; the field of an area's problem is the area's name. */
    static List<Problem> problems(SelfEvaluation evaluation, AreaScale scale, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        String day = EntryCheck.dayProblem(evaluation.day(), today);
        if (day != null) {
            problems.add(new Problem("day", day));
        }
        Set<String> graded = new HashSet<>();
        for (Area area : evaluation.areas()) {
            if (!scale.areas().contains(area.area())) {
                problems.add(new Problem(
                        area.area(),
                        "‘" + area.area() + "’ is not an area of this framework: " + String.join("; ", scale.areas())));
            } else if (!graded.add(area.area())) {
                problems.add(new Problem(area.area(), "‘" + area.area() + "’ is graded twice"));
            } else if (!scale.grades().contains(area.grade())) {
                problems.add(new Problem(area.area(), grade(area.area(), scale)));
            } else if (area.evidence().length() > LONGEST || area.nextSteps().length() > LONGEST) {
                problems.add(new Problem(
                        area.area(), "Shorten what is written on ‘" + area.area() + "’ to " + LONGEST + " characters"));
            }
        }
        for (String area : scale.areas()) {
            if (!graded.contains(area) && !scale.optional().contains(area)) {
                problems.add(new Problem(area, grade(area, scale)));
            }
        }
        String overall = evaluation.overall();
        if (scale.overall() && (overall == null || !scale.grades().contains(overall))) {
            problems.add(new Problem("overall", "Choose an overall grade: " + String.join(", ", scale.grades())));
        }
        if (!scale.overall() && overall != null) {
            problems.add(new Problem("overall", "This framework has no overall grade: leave it out"));
        }
        return problems;
    }

    private static String grade(String area, AreaScale scale) {
        return "Choose a grade for ‘" + area + "’: " + String.join(", ", scale.grades());
    }

    /** The overall grade, or the lowest of the areas; and how many areas are below good or the expected standard. */
    static List<Derived> derived(SelfEvaluation evaluation, AreaScale scale) {
        Set<String> given = evaluation.areas().stream().map(Area::grade).collect(Collectors.toSet());
        String lowest = scale.grades().reversed().stream()
                .filter(given::contains)
                .findFirst()
                .orElseThrow();
        String overall = evaluation.overall();
        long below = evaluation.areas().stream()
                .filter(area -> scale.below().contains(area.grade()))
                .count();
        return List.of(
                new Derived(GRADE, overall == null ? lowest : overall), new Derived(AREAS_BELOW, Long.toString(below)));
    }
}
