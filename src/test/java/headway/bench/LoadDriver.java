package headway.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Sends requests at a steady rate, whether or not the answers keep up. A request's time runs from when it was due, so
 * that waiting behind a slow one counts.
 */
final class LoadDriver {

    private final HttpClient client;

    LoadDriver(HttpClient client) {
        this.client = client;
    }

    /** The times of answers in milliseconds, in the order of the requests, and how many were not 200. */
    record Answers(double[] millis, int failed) {

        /** The time within which so many per cent of the answers came, of every {@code step}th request from {@code first}. */
        double percentile(int percent, int first, int step) {
            List<Double> chosen = new ArrayList<>();
            for (int i = first; i < millis.length; i += step) {
                chosen.add(millis[i]);
            }
            chosen.sort(Comparator.naturalOrder());
            return chosen.get(Math.min(chosen.size() - 1, chosen.size() * percent / 100));
        }

        static Answers together(List<Answers> runs) {
            return new Answers(
                    runs.stream()
                            .flatMapToDouble(run -> Arrays.stream(run.millis()))
                            .toArray(),
                    runs.stream().mapToInt(Answers::failed).sum());
        }
    }

    Answers send(int perSecond, Duration during, IntFunction<HttpRequest> requests) throws InterruptedException {
        int count = Math.toIntExact(perSecond * during.toSeconds());
        long gap = 1_000_000_000L / perSecond;
        double[] millis = new double[count];
        AtomicInteger failed = new AtomicInteger();
        long start = System.nanoTime() + 50_000_000L;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                long due = start + i * gap;
                long wait = due - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(Duration.ofNanos(wait));
                }
                int number = i;
                threads.submit(() -> {
                    try {
                        int status = client.send(requests.apply(number), HttpResponse.BodyHandlers.ofByteArray())
                                .statusCode();
                        if (status != 200) {
                            failed.incrementAndGet();
                        }
                    } catch (Exception e) {
                        failed.incrementAndGet();
                    }
                    millis[number] = (System.nanoTime() - due) / 1e6;
                });
            }
        }
        return new Answers(millis, failed.get());
    }
}
