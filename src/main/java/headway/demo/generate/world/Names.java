package headway.demo.generate.world;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of places, schools and people, none of them real. */
final class Names {

    /** Put together by chance, but the name of a real school. */
    private static final Set<String> REAL = Set.of("Hazelwick");

    private Names() {}

    /** A place that is on no map, so far as we know: a plant and the ending of a village. */
    static String place(Chance chance) {
        String stem = chance.oneOf(Words.STEMS);
        String ending = chance.oneOf(Words.ENDINGS);
        boolean doubled = stem.endsWith(ending.substring(0, 1));
        String place = (doubled ? stem.substring(0, stem.length() - 1) : stem) + ending;
        return REAL.contains(place) ? place(chance) : place;
    }

    static String authority(Chance chance, Set<String> taken) {
        String place;
        do {
            place = place(chance);
            place = chance.weighted(List.of(place, "North " + place, "East " + place), 8, 1, 1);
        } while (!taken.add(place));
        return place;
    }

    /** The name of a school, other than those that its authority has already. */
    static String school(Chance chance, Setting setting, Religion religion, Set<String> taken) {
        String name;
        do {
            name = schoolOnce(chance, setting, religion);
        } while (!taken.add(name));
        return name;
    }

    private static String schoolOnce(Chance chance, Setting setting, Religion religion) {
        String place = place(chance);
        String kind = kind(chance, setting);
        if (religion.faith()) {
            // The curly apostrophe is one of the signs that differ between cp1252 and UTF-8.
            String saint = chance.oneOf(Words.SAINTS) + (chance.happens(0.3) ? "\u2019s " : "'s ");
            String church = religion == Religion.ROMAN_CATHOLIC ? "Catholic " : "Church of England ";
            return saint + church + kind + (chance.happens(0.5) ? ", " : " ") + place;
        }
        return chance.weighted(
                List.of(
                        place + " " + kind,
                        chance.oneOf(Words.STEMS) + " " + chance.oneOf(Words.ROADS) + " " + kind + ", " + place,
                        place + " " + chance.oneOf(Words.ROADS) + " " + kind),
                6,
                1.5,
                2.5);
    }

    private static String kind(Chance chance, Setting setting) {
        return switch (setting) {
            case NURSERY -> "Nursery School";
            case INFANT -> "Infant School";
            case JUNIOR -> "Junior School";
            case PRIMARY -> chance.happens(0.12) ? "Community Primary School" : "Primary School";
            case SECONDARY -> chance.happens(0.3) ? "High School" : "School";
            case ALL_THROUGH -> "All-Through School";
            case SIXTEEN_PLUS -> "Sixth Form College";
            case SPECIAL -> chance.happens(0.2) ? "School \u2013 The Lodge" : "Special School";
            case ALTERNATIVE -> "Pupil Referral Unit";
            case INDEPENDENT -> "College School";
            case PREPARATORY -> "Preparatory School";
            case COLLEGE -> "College of Further Education";
            case CHILDRENS_CENTRE -> "Children's Centre";
        };
    }

    /** The name of the school next door to one, of another kind. */
    static String next(String name, Setting setting) {
        String kind = setting == Setting.JUNIOR ? "Junior School" : "Primary School";
        return name.replaceFirst("(Infant|Junior) School", kind);
    }

    /** What a school calls itself once it is an academy. */
    static String academy(Chance chance, String name) {
        if (!chance.happens(0.45)) {
            return name;
        }
        return name.contains("Primary School")
                ? name.replace("Primary School", "Primary Academy")
                : name.replaceFirst("School$", "Academy");
    }

    static Person person(Chance chance) {
        String title = chance.weighted(Words.TITLES, 48, 30, 9, 8, 2, 3);
        return new Person(title, chance.oneOf(firstNames(title)), chance.oneOf(Words.LAST_NAMES));
    }

    /** Names that go with a title; a doctor, or somebody without a title, may bear any. */
    private static List<String> firstNames(String title) {
        return switch (title) {
            case "Mr" -> Words.MENS_NAMES;
            case "Mrs", "Miss", "Ms" -> Words.WOMENS_NAMES;
            default -> Words.FIRST_NAMES;
        };
    }

    static String street(Chance chance) {
        String street = chance.oneOf(Words.STEMS) + " " + chance.oneOf(Words.ROADS);
        return chance.happens(0.15) ? chance.between(1, 180) + " " + street : street;
    }

    static String trust(Chance chance, Set<String> taken) {
        String name;
        do {
            name = place(chance) + " " + chance.oneOf(Words.TRUST_KINDS);
            name = chance.happens(0.4) ? name.toUpperCase(Locale.ROOT) : name;
        } while (!taken.add(name));
        return name;
    }

    /** A web address under the domain that is reserved for examples. */
    static String website(Chance chance, String schoolName) {
        String host =
                schoolName.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        String scheme = chance.weighted(List.of("https://www.", "http://www.", "www."), 5, 3, 2);
        return scheme + host + ".example" + (chance.happens(0.3) ? "/" : "");
    }
}
