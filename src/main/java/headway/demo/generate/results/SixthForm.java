package headway.demo.generate.results;

import headway.demo.generate.world.Chance;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.Setting;
import java.util.List;

/**
 * What students of sixteen to eighteen years achieved in one cohort of qualifications.
 *
 * @param points average per entry: 30 is a C at A level, 40 a B
 * @param valueAdded in grades of an A level, 0 being the national mean
 * @param margin half the 95 % interval of value added
 */
public record SixthForm(
        String cohort,
        int students,
        double points,
        double valueAdded,
        double margin,
        double bestThree,
        double aab,
        double retained) {

    private static final List<String> COHORTS = List.of("A level", "Academic", "Applied general", "Tech level");

    /** One line per cohort of qualifications; none where there is no sixth form. */
    public static List<SixthForm> of(Institution place, int endYear) {
        boolean any = place.sixthForm() || place.setting() == Setting.SIXTEEN_PLUS;
        return any ? COHORTS.stream().map(cohort -> one(place, endYear, cohort)).toList() : List.of();
    }

    private static SixthForm one(Institution place, int endYear, String cohort) {
        Chance chance = Chance.of(place.seed(), endYear, 50);
        int leaving = (int) Math.max(
                8,
                Math.round(place.intake().yearGroup()
                        * (place.setting() == Setting.SIXTEEN_PLUS ? 0.9 : 0.45)
                        * chance.normal(1, 0.05)));
        double quality = place.path().quality(endYear) + chance.normal(0, 0.4);
        double valueAdded = 0.11 * quality;
        double points = 34.2 + 2.2 * quality - 9 * (place.intake().disadvantaged() - 0.25) + chance.normal(0, 0.8);
        int students = (int)
                switch (cohort) {
                    case "A level" -> leaving * 0.82;
                    case "Academic" -> leaving * 0.84;
                    case "Applied general" -> leaving * 0.2;
                    default -> leaving * 0.05;
                };
        double cohortPoints = cohort.endsWith("general") || cohort.startsWith("Tech") ? points - 5.5 : points;
        return new SixthForm(
                cohort,
                students,
                Math.clamp(cohortPoints, 8, 58),
                valueAdded,
                students == 0 ? 0 : 1.96 * 0.95 / Math.sqrt(students * 2.6),
                Math.clamp(points + 0.6, 8, 59),
                Math.clamp(15 + 1.9 * (points - 34), 0, 92),
                Math.clamp(92 + 2.5 * quality, 60, 100));
    }
}
