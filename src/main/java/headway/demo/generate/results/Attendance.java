package headway.demo.generate.results;

import headway.demo.generate.world.Chance;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.Setting;

/**
 * Absence of a school in a year, percent of sessions or of pupils.
 *
 * @param overall sessions missed
 * @param unauthorised those without leave
 * @param persistent pupils who missed a tenth or more
 */
public record Attendance(int pupils, double overall, double unauthorised, double persistent) {

    /** Shares that were usual before 2020 and since, by kind of school. */
    private record Usual(double overall, double persistent) {}

    public static Attendance of(Institution place, int endYear) {
        Chance chance = Chance.of(place.seed(), endYear, 60);
        Usual usual = usual(place, endYear);
        double spread = usual.overall() / 4.6;
        double overall = usual.overall()
                + spread
                        * (0.5 * place.intake().absence()
                                - 0.32 * place.path().quality(endYear)
                                + 5.2
                                        * (place.intake().disadvantaged()
                                                - (place.setting() == Setting.SPECIAL ? 0.46 : 0.29))
                                + chance.normal(0, 0.25));
        overall = Math.clamp(overall, 1.2, 45);
        double persistent = Math.clamp(usual.persistent() * (1 + 1.55 * (overall / usual.overall() - 1)), 0.4, 95);
        double unauthorised = overall
                * Math.clamp(0.26 + 0.5 * (place.intake().disadvantaged() - 0.25) + chance.normal(0, 0.05), 0.05, 0.8);
        return new Attendance(place.roll(endYear), overall, unauthorised, persistent);
    }

    private static Usual usual(Institution place, int endYear) {
        boolean since = endYear >= 2023;
        boolean latest = endYear >= 2025;
        return switch (kind(place)) {
            case "State-funded primary" ->
                since ? latest ? new Usual(5.2, 13.3) : new Usual(5.5, 14.8) : new Usual(4.0, 8.2);
            case "State-funded secondary" ->
                since ? latest ? new Usual(8.3, 23.6) : new Usual(8.8, 25.6) : new Usual(5.5, 13.7);
            case "Special" -> since ? latest ? new Usual(12.7, 36.0) : new Usual(13.0, 37.1) : new Usual(10.1, 28.8);
            default -> since ? new Usual(31, 75) : new Usual(27, 68);
        };
    }

    /** The kind of school, in the words of the absence statistics. */
    public static String kind(Institution place) {
        return switch (place.setting()) {
            case PRIMARY, INFANT, JUNIOR, NURSERY -> "State-funded primary";
            case SPECIAL -> "Special";
            case ALTERNATIVE -> "Pupil referral unit";
            default -> "State-funded secondary";
        };
    }
}
