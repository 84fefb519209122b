package headway.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Times pieces of work, each several times. */
final class Stopwatch {

    private final List<Double> seconds = new ArrayList<>();

    void add(double taken) {
        seconds.add(taken);
    }

    <T> T time(Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        seconds.add((System.nanoTime() - start) / 1e9);
        return result;
    }

    /** Forgets what was measured while the machine warmed up. */
    void forget() {
        seconds.clear();
    }

    int runs() {
        return seconds.size();
    }

    double median() {
        List<Double> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** The middle one, and from the fastest to the slowest. */
    String words() {
        return seconds.size() == 1
                ? inSeconds(median())
                : inSeconds(median()) + " (" + number(Collections.min(seconds)) + "–" + number(Collections.max(seconds))
                        + ")";
    }

    static String inSeconds(double value) {
        return number(value) + " s";
    }

    private static String number(double value) {
        return String.format(Locale.UK, value < 0.1 ? "%.3f" : "%.2f", value);
    }
}
