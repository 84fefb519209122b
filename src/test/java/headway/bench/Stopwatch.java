package headway.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** Times pieces of work, each several times, and tells the first (with a cold machine) and the middle one. */
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

    double last() {
        return seconds.getLast();
    }

    double median() {
        List<Double> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** The runs as a row of a table. */
    void row(String what) {
        System.out.printf(
                "| %-44s | %8.2f | %8.2f | %8.2f | %4d |%n",
                what, seconds.getFirst(), median(), best(), seconds.size());
    }

    private double best() {
        return Collections.min(seconds);
    }

    static void head(String title) {
        System.out.printf(
                "%s%n%n| %-44s | %8s | %8s | %8s | %4s |%n", title, "seconds", "first", "median", "best", "runs");
        System.out.println("|---|---:|---:|---:|---:|");
    }
}
