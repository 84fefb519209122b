package headway.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** From {@code ./headway serve} to the first page, as a person waits for it. */
public final class StartBench {

    private static final int RUNS = 5;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    public void run() throws Exception {
        Stopwatch empty = new Stopwatch();
        Stopwatch held = new Stopwatch();
        Stopwatch plain = new Stopwatch();
        for (int run = 0; run < RUNS; run++) {
            Path home = Files.createTempDirectory("headway-start-");
            try {
                empty.add(firstPage(home, ""));
                held.add(firstPage(home, ""));
                plain.add(firstPage(home, "-XX:AOTMode=off"));
            } finally {
                FileSystemUtils.deleteRecursively(home);
            }
        }
        Stopwatch.head("From ./headway serve to the first page");
        empty.row("no data folder yet");
        held.row("data folder of an earlier start");
        plain.row("the same without the AOT cache");
        System.out.println();
    }

    /** Seconds until the page is there; stopping the program afterwards does not count. */
    private static double firstPage(Path home, String options) throws Exception {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder("./headway", "serve");
        builder.environment().put("HEADWAY_HOME", home.toString());
        builder.environment().put("HEADWAY_PORT", Integer.toString(port));
        builder.environment().put("HEADWAY_JAVA_OPTIONS", options);
        long start = System.nanoTime();
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(home.resolveSibling(home.getFileName() + ".log").toFile())
                .start();
        try {
            long end = start + LIMIT.toNanos();
            while (System.nanoTime() < end && process.isAlive()) {
                if (answers(port)) {
                    return (System.nanoTime() - start) / 1e9;
                }
                Thread.sleep(20);
            }
            throw new IllegalStateException("No page came within " + LIMIT.toSeconds() + " seconds.");
        } finally {
            stop(process);
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/sign-in").toURL().openConnection();
            connection.setReadTimeout(60_000);
            boolean page = connection.getResponseCode() == 200;
            connection.getInputStream().readAllBytes();
            return page;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
