package headway.demo.generate.world;

import java.util.List;

/** Draws the pupils of a school: how many, and who they are. */
final class Intakes {

    private Intakes() {}

    static Intake of(Blueprint plan, Authority authority, Chance chance) {
        // A story is told by its school's quality, not by who happens to go there.
        double luck = plan.tellsStory() ? 0.3 : 1;
        double disadvantaged = Double.isNaN(plan.disadvantaged)
                ? Math.clamp(logistic(logit(authority.disadvantage()) + luck * chance.normal(0, 0.62)), 0.02, 0.75)
                : plan.disadvantaged;
        double plans = switch (plan.setting) {
            case SPECIAL -> 0.99;
            case ALTERNATIVE -> 0.3;
            default -> Math.abs(chance.normal(0.016, 0.009)) + 0.004;
        };
        if (plan.setting == Setting.SPECIAL || plan.setting == Setting.ALTERNATIVE) {
            disadvantaged = Math.max(disadvantaged, 0.42);
        }
        return new Intake(
                plan.yearGroup > 0 ? plan.yearGroup : yearGroup(plan, chance),
                plan.firstYear,
                chance.normal(0.95, 0.05, 0.7, 1.03),
                switch (plan.gender) {
                    case "Girls" -> 1;
                    case "Boys" -> 0;
                    default -> plan.setting == Setting.SPECIAL ? 0.28 : chance.normal(0.49, 0.02);
                },
                disadvantaged,
                Double.isNaN(plan.otherLanguage)
                        ? Math.clamp(logistic(logit(authority.otherLanguage()) + chance.normal(0, 1.0)), 0, 0.9)
                        : plan.otherLanguage,
                plan.setting == Setting.SPECIAL ? 0.01 : chance.normal(0.13, 0.035, 0.04, 0.3),
                plans,
                plan.lateArrivals ? 0.95 : chance.normal(0.075, 0.03, 0.0, 0.35),
                prior(plan.setting) - 0.9 * (disadvantaged - 0.27) + luck * chance.normal(0, 0.16),
                plan.gap,
                Double.isNaN(plan.absence) ? chance.normal() : plan.absence);
    }

    private static double prior(Setting setting) {
        return switch (setting) {
            case SPECIAL -> -2.3;
            case ALTERNATIVE -> -1.1;
            case INDEPENDENT, PREPARATORY -> 0.6;
            default -> 0.12;
        };
    }

    private static int yearGroup(Blueprint plan, Chance chance) {
        return switch (plan.setting) {
            case NURSERY -> chance.between(30, 60);
            case PRIMARY, INFANT, JUNIOR ->
                chance.weighted(List.of(chance.between(4, 12), 15, 20, 30, 45, 60, 90, 120), 5, 9, 6, 38, 10, 25, 6, 1);
            case SECONDARY -> (int) Math.round(chance.normal(188, 52, 75, 360));
            case ALL_THROUGH -> chance.between(60, 120);
            case SIXTEEN_PLUS -> chance.between(200, 900);
            case SPECIAL -> chance.between(4, 18);
            case ALTERNATIVE -> chance.between(5, 25);
            case INDEPENDENT, PREPARATORY -> chance.between(6, 60);
            case COLLEGE -> 2500;
            case CHILDRENS_CENTRE -> 0;
        };
    }

    private static double logit(double share) {
        return StrictMath.log(share / (1 - share));
    }

    private static double logistic(double value) {
        return 1 / (1 + StrictMath.exp(-value));
    }
}
