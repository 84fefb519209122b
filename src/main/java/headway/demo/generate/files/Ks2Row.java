package headway.demo.generate.files;

import headway.demo.generate.results.Ks2Group;
import headway.demo.generate.results.Ks2Metric;
import headway.demo.generate.results.Tally;
import headway.demo.generate.world.Authority;
import headway.demo.generate.world.Listing;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the key stage 2 tables is about.
 *
 * @param kind RECTYPE: 1 mainstream school, 2 special school, 3 authority, 4 England, 5 England state-funded
 * @param years sums by end year: the table's own and those before it
 * @param england sums of England by end year, to which differences refer
 */
record Ks2Row(
        int kind,
        int endYear,
        @Nullable Authority authority,
        @Nullable Listing listing,
        double roll,
        Map<Integer, Tally<Ks2Group, Ks2Metric>> years,
        Map<Integer, Tally<Ks2Group, Ks2Metric>> england) {

    boolean school() {
        return kind <= 2;
    }

    boolean nation() {
        return kind >= 4;
    }

    Tally<Ks2Group, Ks2Metric> now() {
        return of(endYear);
    }

    Tally<Ks2Group, Ks2Metric> of(int year) {
        Tally<Ks2Group, Ks2Metric> tally = years.get(year);
        if (tally == null) {
            throw new IllegalStateException("No sums were reckoned for " + year + ".");
        }
        return tally;
    }

    double pupils(int year, Ks2Group group) {
        return of(year).get(group, Ks2Metric.PUPILS);
    }
}
