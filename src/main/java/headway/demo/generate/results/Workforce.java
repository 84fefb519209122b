package headway.demo.generate.results;

import headway.demo.generate.world.Chance;
import headway.demo.generate.world.Institution;

/**
 * Staff of a school in the November before a year's end.
 *
 * @param ratio pupils to a teacher
 * @param salary mean of all teachers, pounds a year
 */
public record Workforce(
        int teachers,
        int assistants,
        int others,
        double teachersFullTime,
        double assistantsFullTime,
        double othersFullTime,
        double ratio,
        int salary) {

    public static Workforce of(Institution place, int endYear) {
        Chance chance = Chance.of(place.seed(), endYear, 80);
        double usual = switch (place.setting()) {
            case NURSERY -> 15;
            case INFANT, JUNIOR, PRIMARY -> 20.4;
            case SPECIAL -> 6.2;
            case ALTERNATIVE -> 4.9;
            default -> 16.4;
        };
        double pupils = Math.max(5, place.roll(endYear));
        double ratio = usual * chance.normal(1, 0.08, 0.75, 1.3);
        double teachers = Math.max(1.4, pupils / ratio);
        double assistants = teachers * chance.normal(place.setting().primaryPhase() ? 0.85 : 0.35, 0.12, 0.1, 1.6);
        double others = teachers * chance.normal(0.35, 0.08, 0.1, 0.8);
        return new Workforce(
                (int) Math.ceil(teachers * 1.13),
                (int) Math.ceil(assistants * 1.45),
                (int) Math.ceil(others * 1.3),
                teachers,
                assistants,
                others,
                pupils / teachers,
                (int) chance.normal(place.setting().primaryPhase() ? 38_200 : 41_300, 1_900));
    }
}
