package headway.demo.generate.results;

import java.util.Arrays;

/**
 * Sums over pupils, by group of pupils and by what is summed. Schools add up to authorities and these to England, so
 * that every total follows from its parts.
 */
public final class Tally<G extends Enum<G>, M extends Enum<M>> {

    private final int width;
    private final double[] cells;

    Tally(Class<G> groups, Class<M> metrics) {
        this(metrics.getEnumConstants().length, groups.getEnumConstants().length);
    }

    private Tally(int width, int height) {
        this.width = width;
        this.cells = new double[width * height];
    }

    public double get(G group, M metric) {
        return cells[group.ordinal() * width + metric.ordinal()];
    }

    /** Mean of a sum over a count; NaN where nobody is counted. */
    public double mean(G group, M sum, M count) {
        double n = get(group, count);
        return n == 0 ? Double.NaN : get(group, sum) / n;
    }

    /** Share in percent, 0 to 100; NaN where nobody is counted. */
    public double percent(G group, M part, M whole) {
        return 100 * mean(group, part, whole);
    }

    void add(G group, M metric, double value) {
        cells[group.ordinal() * width + metric.ordinal()] += value;
    }

    void add(Tally<G, M> other) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] += other.cells[i];
        }
    }

    /** The same proportions for more (or fewer) pupils. */
    Tally<G, M> times(double factor) {
        Tally<G, M> scaled = new Tally<>(width, cells.length / width);
        Arrays.setAll(scaled.cells, i -> cells[i] * factor);
        return scaled;
    }
}
