package headway.demo.generate.files;

import headway.demo.generate.results.Money;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.School;
import java.time.LocalDate;

/** A maintained school in the financial tables: its group, its money over five years. */
record FinanceRow(Institution place, School school, int endYear) {

    /** The groups of schools that are compared with one another. */
    String group() {
        return switch (place.setting()) {
            case NURSERY -> "Nursery";
            case SPECIAL -> "Special";
            case ALTERNATIVE -> "Pupil referral unit";
            case SECONDARY, ALL_THROUGH, SIXTEEN_PLUS -> "Secondary with KS4";
            default -> "Primary";
        };
    }

    /** Bands of free meals, by which schools are compared. */
    String band() {
        double share = place.intake().freeMeals();
        return share < 0.2 ? "Low" : share < 0.35 ? "Medium" : "High";
    }

    String region() {
        return place.authority().inLondon() ? "London" : "Non-London";
    }

    Money money(int year) {
        return Money.of(place, year);
    }

    /** Whether the school existed in a year before. */
    boolean existed(int year) {
        return school.begunBy(LocalDate.of(year - 1, 4, 1));
    }
}
