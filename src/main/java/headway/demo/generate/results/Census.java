package headway.demo.generate.results;

import headway.demo.generate.world.Chance;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.Setting;

/** Pupils on roll in the January of a year, by what is known of them. */
public record Census(
        int pupils,
        int girls,
        int plans,
        int support,
        int otherLanguage,
        int languageUnknown,
        int freeMeals,
        int everFreeMeals,
        int everBase) {

    public static Census of(Institution place, int year) {
        Chance chance = Chance.of(place.seed(), year, 70);
        int pupils = place.roll(year);
        int infants = place.setting() == Setting.NURSERY ? pupils : 0;
        double meals = place.intake().freeMeals() * (year >= 2020 ? 1.0 : 0.68);
        double base = Math.max(0, pupils - infants);
        return new Census(
                pupils,
                part(pupils, place.intake().girls(), chance),
                part(pupils, place.intake().senPlan() * (year >= 2022 ? 1.5 : 1), chance),
                part(pupils, place.intake().senSupport(), chance),
                part(pupils, place.intake().otherLanguage(), chance),
                chance.happens(0.25) ? chance.below(4) : 0,
                part(pupils, meals, chance),
                part((int) base, Math.min(0.95, place.intake().disadvantaged() * 0.97), chance),
                (int) base);
    }

    /** Both schools' pupils together. */
    public Census plus(Census other) {
        return new Census(
                pupils + other.pupils,
                girls + other.girls,
                plans + other.plans,
                support + other.support,
                otherLanguage + other.otherLanguage,
                languageUnknown + other.languageUnknown,
                freeMeals + other.freeMeals,
                everFreeMeals + other.everFreeMeals,
                everBase + other.everBase);
    }

    private static int part(int whole, double share, Chance chance) {
        if (share <= 0 || share >= 1) {
            return share <= 0 ? 0 : whole;
        }
        double deviation = Math.sqrt(whole * share * (1 - share)) * 0.4;
        return (int) Math.clamp(Math.round(whole * share + chance.normal(0, deviation)), 0, whole);
    }
}
