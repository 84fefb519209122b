package headway.demo.generate.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** How inspectors would judge a school of a given quality on a given day. */
final class Judging {

    private Judging() {}

    /** What inspectors see: the quality of the year, and the luck of the day. */
    static double impression(Institution place, LocalDate date, Chance chance) {
        int endYear = date.getMonthValue() >= 9 ? date.getYear() + 1 : date.getYear();
        double quality =
                0.6 * place.path().quality(endYear) + 0.4 * place.path().quality(endYear - 1);
        return 0.8 * quality - 0.8 * (place.intake().disadvantaged() - 0.25) + chance.normal(0, 0.55);
    }

    static Inspection graded(Institution place, int number, LocalDate start, String type, Chance chance) {
        double impression = impression(place, start, chance);
        return Regime.at(start) == Regime.REPORT_CARD
                ? reportCard(place, number, start, type, cardGrade(impression), chance)
                : classic(place, number, start, type, classicGrade(impression), chance);
    }

    private static int classicGrade(double impression) {
        return impression > 0.86 ? 1 : impression > -0.92 ? 2 : impression > -1.9 ? 3 : 4;
    }

    private static int cardGrade(double impression) {
        return impression > 1.75 ? 1 : impression > 0.8 ? 2 : impression > -1.0 ? 3 : impression > -2.1 ? 4 : 5;
    }

    /** A graded inspection under the frameworks of grades 1 to 4, given its overall grade. */
    static Inspection classic(Institution place, int number, LocalDate start, String type, int overall, Chance chance) {
        Regime regime = Regime.at(start);
        Map<Area, Integer> grades = new EnumMap<>(Area.class);
        for (Area area : regime.areas) {
            grades.put(area, near(overall, area, chance));
        }
        boolean earlyYears = place.lowAge() < 5 && place.setting().primaryPhase() || place.setting() == Setting.NURSERY;
        if (earlyYears) {
            grades.put(Area.EARLY_YEARS, near(overall, Area.EARLY_YEARS, chance));
        }
        if (place.sixthForm()) {
            grades.put(Area.SIXTH_FORM, near(overall, Area.SIXTH_FORM, chance));
        }
        boolean failing = overall == 4;
        boolean lacksCapacity = failing && grades.getOrDefault(Area.LEADERSHIP, 4) == 4;
        String concern = failing ? lacksCapacity ? "SM" : "SWK" : "";
        boolean safe = !(failing && chance.happens(0.4));
        return dated(number, start, type, grades, concern, safe, chance);
    }

    /** Education always equals the overall grade and leadership mostly; what matters less is more often better. */
    private static int near(int overall, Area area, Chance chance) {
        if (area == Area.OVERALL || area == Area.EDUCATION || area == Area.TEACHING || area == Area.OUTCOMES) {
            return overall;
        }
        double better = area == Area.LEADERSHIP ? 0.2 : 0.42;
        if (overall > 1 && chance.happens(better)) {
            return overall - 1;
        }
        return overall < 3 && chance.happens(0.05) ? overall + 1 : overall;
    }

    /** A report card, given its central grade from 1 (exceptional) to 5 (urgent improvement). */
    static Inspection reportCard(
            Institution place, int number, LocalDate start, String type, int central, Chance chance) {
        Map<Area, Integer> grades = new EnumMap<>(Area.class);
        for (Area area : Regime.REPORT_CARD.areas) {
            grades.put(area, Math.clamp(Math.round(central + chance.normal(0, 0.45)), 1, 5));
        }
        grades.put(Area.CURRICULUM, central);
        if (place.lowAge() < 5 && place.setting().primaryPhase() || place.setting() == Setting.NURSERY) {
            grades.put(Area.EARLY_YEARS, Math.clamp(Math.round(central + chance.normal(-0.2, 0.5)), 1, 5));
        }
        if (place.sixthForm()) {
            grades.put(Area.SIXTH_FORM, Math.clamp(Math.round(central + chance.normal(-0.2, 0.5)), 1, 5));
        }
        boolean safe = !(central == 5 && chance.happens(0.5));
        int leadership = grades.getOrDefault(Area.LEADERSHIP, central);
        boolean urgent = !safe || grades.containsValue(5);
        return dated(number, start, type, grades, urgent ? leadership == 5 ? "SM" : "RSI" : "", safe, chance);
    }

    /** Dates as they fall: a weekday, two days long, published some five weeks later. */
    private static Inspection dated(
            int number,
            LocalDate start,
            String type,
            Map<Area, Integer> grades,
            String concern,
            boolean safe,
            Chance chance) {
        LocalDate end = start.plusDays(start.getDayOfWeek() == DayOfWeek.FRIDAY ? 0 : 1);
        LocalDate published = end.plusDays(chance.between(26, 58));
        return new Inspection(number, Inspection.Kind.GRADED, type, start, end, published, grades, concern, safe, "");
    }

    static Inspection visit(
            Inspection.Kind kind, int number, LocalDate start, String type, String outcome, Chance chance) {
        return new Inspection(
                number,
                kind,
                type,
                start,
                start.plusDays(chance.happens(0.5) ? 1 : 0),
                start.plusDays(chance.between(22, 50)),
                Map.of(),
                "",
                true,
                outcome);
    }
}
