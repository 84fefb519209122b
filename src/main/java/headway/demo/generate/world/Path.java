package headway.demo.generate.world;

import java.util.Map;
import java.util.TreeMap;

/** How good a school is, year by year: the hidden cause of its results, inspections and attendance. */
public final class Path {

    private static final int FIRST = 2010;
    private static final int LAST = 2027;

    private final double[] quality;

    private Path(double[] quality) {
        this.quality = quality;
    }

    /** Straight lines between the years given, level before the first and after the last, with a little unrest. */
    static Path through(Map<Integer, Double> knots, Chance chance, double unrest) {
        TreeMap<Integer, Double> sorted = new TreeMap<>(knots);
        double[] quality = new double[LAST - FIRST + 1];
        for (int year = FIRST; year <= LAST; year++) {
            quality[year - FIRST] = at(sorted, year) + chance.normal(0, unrest);
        }
        return new Path(quality);
    }

    private static double at(TreeMap<Integer, Double> knots, int year) {
        Map.Entry<Integer, Double> before = knots.floorEntry(year);
        Map.Entry<Integer, Double> after = knots.ceilingEntry(year);
        if (before == null || after == null) {
            return before == null ? knots.firstEntry().getValue() : before.getValue();
        }
        if (before.getKey().equals(after.getKey())) {
            return before.getValue();
        }
        double share = (double) (year - before.getKey()) / (after.getKey() - before.getKey());
        return before.getValue() + share * (after.getValue() - before.getValue());
    }

    /** A level of its own, from which it strays and to which it returns. */
    static Path wandering(Chance chance) {
        double level = chance.normal(0, 0.9);
        double stray = chance.normal(0, 0.4);
        double[] quality = new double[LAST - FIRST + 1];
        for (int i = 0; i < quality.length; i++) {
            stray = 0.7 * stray + chance.normal(0, 0.3);
            quality[i] = level + stray;
        }
        return new Path(quality);
    }

    /** In standard deviations of schools, 0 being the national mean, for the academic year that ends in that year. */
    public double quality(int endYear) {
        return quality[Math.clamp(endYear, FIRST, LAST) - FIRST];
    }
}
