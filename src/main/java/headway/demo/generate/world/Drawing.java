package headway.demo.generate.world;

import java.time.LocalDate;
import java.util.List;

/** Ordinary schools, in the shares in which England has them. */
final class Drawing {

    private static final List<Setting> SETTINGS = List.of(
            Setting.PRIMARY,
            Setting.INFANT,
            Setting.JUNIOR,
            Setting.SECONDARY,
            Setting.ALL_THROUGH,
            Setting.SPECIAL,
            Setting.ALTERNATIVE,
            Setting.NURSERY,
            Setting.SIXTEEN_PLUS,
            Setting.INDEPENDENT,
            Setting.PREPARATORY);

    private Drawing() {}

    static Blueprint any(Chance chance) {
        return of(chance.weighted(SETTINGS, 61.5, 4.3, 4.0, 13.4, 0.7, 4.4, 1.3, 1.6, 0.3, 5.2, 4.2), chance);
    }

    static Blueprint of(Setting setting, Chance chance) {
        Blueprint plan = new Blueprint(setting, type(setting, chance));
        faith(plan, chance);
        if (setting == Setting.ALL_THROUGH || setting == Setting.SECONDARY && chance.happens(0.58)) {
            plan.withSixthForm();
        }
        if (setting == Setting.SECONDARY && chance.happens(0.1)) {
            plan.only(chance.happens(0.55) ? "Girls" : "Boys");
        }
        convert(plan, chance);
        if (plan.setting == Setting.SECONDARY && chance.happens(0.004)) {
            plan.lateArrivals();
        }
        if (plan.type.group == SchoolType.Group.FREE) {
            plan.opens(chance.between(2012, 2024) + "-09-01");
        }
        if (chance.happens(0.012)) {
            plan.renamedOn("2025-" + chance.oneOf(List.of("01", "04", "09")) + "-01");
        }
        return plan;
    }

    /** One that closed long ago, so that the register has its dead as well. */
    static Blueprint closed(Chance chance) {
        Setting setting = chance.weighted(List.of(Setting.PRIMARY, Setting.SECONDARY, Setting.INDEPENDENT), 6, 2, 3);
        Blueprint plan = new Blueprint(setting, type(setting, chance));
        if (plan.type.group == SchoolType.Group.FREE) {
            plan.type = SchoolType.COMMUNITY;
        }
        int year = chance.between(1994, 2023);
        return plan.closes(chance.happens(0.7) ? year + "-08-31" : year + "-12-31");
    }

    private static SchoolType type(Setting setting, Chance chance) {
        return switch (setting) {
            case NURSERY -> SchoolType.NURSERY;
            case ALTERNATIVE -> SchoolType.PUPIL_REFERRAL_UNIT;
            case SIXTEEN_PLUS -> chance.happens(0.5) ? SchoolType.FREE_SIXTEEN : SchoolType.SIXTEEN_CONVERTER;
            case COLLEGE -> SchoolType.FURTHER_EDUCATION;
            case CHILDRENS_CENTRE -> SchoolType.CHILDRENS_CENTRE;
            case PREPARATORY -> SchoolType.INDEPENDENT;
            case INDEPENDENT -> chance.happens(0.3) ? SchoolType.INDEPENDENT_SPECIAL : SchoolType.INDEPENDENT;
            case SPECIAL ->
                chance.weighted(
                        List.of(SchoolType.COMMUNITY_SPECIAL, SchoolType.FOUNDATION_SPECIAL, SchoolType.FREE_SPECIAL),
                        77,
                        10,
                        13);
            case SECONDARY, ALL_THROUGH ->
                chance.weighted(
                        List.of(
                                SchoolType.COMMUNITY,
                                SchoolType.VOLUNTARY_AIDED,
                                SchoolType.FOUNDATION,
                                SchoolType.FREE),
                        58,
                        16,
                        16,
                        10);
            default ->
                chance.weighted(
                        List.of(
                                SchoolType.COMMUNITY,
                                SchoolType.VOLUNTARY_AIDED,
                                SchoolType.VOLUNTARY_CONTROLLED,
                                SchoolType.FOUNDATION,
                                SchoolType.FREE),
                        58,
                        22,
                        13,
                        5,
                        2);
        };
    }

    private static void faith(Blueprint plan, Chance chance) {
        if (plan.type == SchoolType.VOLUNTARY_AIDED) {
            plan.faith(chance.happens(0.5) ? Religion.ROMAN_CATHOLIC : Religion.CHURCH_OF_ENGLAND);
        } else if (plan.type == SchoolType.VOLUNTARY_CONTROLLED) {
            plan.faith(Religion.CHURCH_OF_ENGLAND);
        } else if (plan.type.group == SchoolType.Group.FREE || plan.type == SchoolType.INDEPENDENT) {
            plan.faith(Religion.NONE);
        }
    }

    /** Two primary schools in five, four secondary schools in five and half of the special schools are academies. */
    private static void convert(Blueprint plan, Chance chance) {
        if (!plan.type.maintained() || plan.setting == Setting.NURSERY) {
            return;
        }
        double likely = switch (plan.setting) {
            case SECONDARY, ALL_THROUGH -> 0.82;
            case SPECIAL -> 0.48;
            case ALTERNATIVE -> 0.4;
            default -> 0.44;
        };
        if (!chance.happens(likely)) {
            return;
        }
        LocalDate date = LocalDate.of(chance.between(2011, 2025), chance.oneOf(List.of(2, 4, 7, 9, 9, 12)), 1);
        plan.converts(date.toString(), academyType(plan, chance));
        if (plan.convertedTo == SchoolType.SPONSORED) {
            // Sponsors came for schools that were failing.
            plan.quality(date.getYear() - 3, chance.normal(-1.2, 0.4));
            plan.quality(date.getYear(), chance.normal(-1.3, 0.4));
            plan.quality(2025, chance.normal(-0.2, 0.8));
        }
    }

    private static SchoolType academyType(Blueprint plan, Chance chance) {
        return switch (plan.setting) {
            case SPECIAL -> chance.happens(0.8) ? SchoolType.SPECIAL_CONVERTER : SchoolType.SPECIAL_SPONSORED;
            case ALTERNATIVE -> SchoolType.ALTERNATIVE_CONVERTER;
            default -> chance.happens(0.74) ? SchoolType.CONVERTER : SchoolType.SPONSORED;
        };
    }
}
