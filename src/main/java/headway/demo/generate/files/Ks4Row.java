package headway.demo.generate.files;

import headway.demo.generate.results.Ks4Group;
import headway.demo.generate.results.Ks4Metric;
import headway.demo.generate.results.Tally;
import headway.demo.generate.world.Authority;
import headway.demo.generate.world.Listing;
import headway.demo.generate.world.Setting;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the key stage 4 tables is about.
 *
 * @param kind RECTYPE: 1 mainstream school, 2 special school, 4 authority, 5 England, 7 England state-funded
 * @param years sums by end year: the table's own and those before it
 * @param england sums of England in the table's year
 */
record Ks4Row(
        int kind,
        int endYear,
        @Nullable Authority authority,
        @Nullable Listing listing,
        double roll,
        Map<Integer, Tally<Ks4Group, Ks4Metric>> years,
        Tally<Ks4Group, Ks4Metric> england) {

    boolean school() {
        return kind <= 2;
    }

    /** Independent schools publish no progress and little about their pupils. */
    boolean independent() {
        return listing != null && listing.place().setting() == Setting.INDEPENDENT;
    }

    /** All of England, private schools included, for which most figures are left out. */
    boolean everybody() {
        return kind == 5;
    }

    Tally<Ks4Group, Ks4Metric> of(int year) {
        Tally<Ks4Group, Ks4Metric> tally = years.get(year);
        if (tally == null) {
            throw new IllegalStateException("No sums were reckoned for " + year + ".");
        }
        return tally;
    }

    double pupils(int year, Ks4Group group) {
        return of(year).get(group, Ks4Metric.PUPILS);
    }
}
