package headway.demo.generate.world;

import java.util.List;

/**
 * Numbers drawn from a key, the same on every machine and Java version.
 *
 * <p>Written here rather than taken from the JDK because a library may change its algorithm between versions, and then
 * the demonstration data would change without anybody having changed it.
 */
public final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;
    private double spare;
    private boolean hasSpare;

    private Chance(long state) {
        this.state = state;
    }

    /** The draws that belong to a key; other keys give unrelated draws. */
    public static Chance of(long... key) {
        long state = STEP;
        for (long part : key) {
            state = mixed(state ^ mixed(part + STEP));
        }
        return new Chance(state);
    }

    private static long mixed(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private long next() {
        state += STEP;
        return mixed(state);
    }

    /** Evenly spread from 0 to under 1. */
    public double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** Evenly spread from 0 to under the bound. */
    public int below(int bound) {
        return (int) (unit() * bound);
    }

    /** Evenly spread over both ends and what lies between. */
    public int between(int low, int high) {
        return low + below(high - low + 1);
    }

    public boolean happens(double probability) {
        return unit() < probability;
    }

    /** Normal with mean 0 and standard deviation 1 (polar method). */
    public double normal() {
        if (hasSpare) {
            hasSpare = false;
            return spare;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * unit() - 1;
            y = 2 * unit() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double scale = Math.sqrt(-2 * StrictMath.log(square) / square);
        spare = y * scale;
        hasSpare = true;
        return x * scale;
    }

    public double normal(double mean, double deviation) {
        return mean + deviation * normal();
    }

    /** Normal, cut off at both ends. */
    public double normal(double mean, double deviation, double least, double most) {
        return Math.clamp(normal(mean, deviation), least, most);
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** One of the choices, each as likely as its weight. */
    public <T> T weighted(List<T> choices, double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double draw = unit() * total;
        for (int i = 0; i < weights.length - 1; i++) {
            draw -= weights[i];
            if (draw < 0) {
                return choices.get(i);
            }
        }
        return choices.get(weights.length - 1);
    }
}
