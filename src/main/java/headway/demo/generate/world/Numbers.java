package headway.demo.generate.world;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives out the numbers of the register, each once. URNs from 200000 to 299999 have never been used, so that generated
 * schools cannot be mixed up with real ones in one database.
 */
final class Numbers {

    private int older = 200_000;
    private int newer = 250_000;
    private int centre = 19_000;
    private int trust = 90_000;
    private final Map<Integer, Set<Integer>> establishments = new HashMap<>();

    int urn(boolean academyOrNew, SchoolType type) {
        if (type == SchoolType.CHILDRENS_CENTRE) {
            // As in the real register, children's centres have five digits.
            return centre++;
        }
        return academyOrNew ? newer++ : older++;
    }

    int trust() {
        return trust++;
    }

    /** A number within its authority, from the range that schools of the kind have. */
    int establishment(Authority authority, Setting setting, SchoolType type, Chance chance) {
        int low = switch (setting) {
            case NURSERY -> 1000;
            case ALTERNATIVE -> 1100;
            case INFANT, JUNIOR, PRIMARY ->
                type == SchoolType.VOLUNTARY_AIDED ? 3300 : type == SchoolType.VOLUNTARY_CONTROLLED ? 3000 : 2000;
            case SECONDARY, ALL_THROUGH -> type == SchoolType.VOLUNTARY_AIDED ? 4600 : 4000;
            case SIXTEEN_PLUS -> 4900;
            case SPECIAL -> 7000;
            case INDEPENDENT, PREPARATORY -> 6000;
            case COLLEGE -> 8000;
            case CHILDRENS_CENTRE -> 0;
        };
        if (low == 0) {
            return 0;
        }
        Set<Integer> taken = establishments.computeIfAbsent(authority.code(), code -> new HashSet<>());
        int number = low + chance.below(setting == Setting.PRIMARY && low == 2000 ? 900 : 90);
        while (!taken.add(number)) {
            number++;
        }
        return number;
    }
}
