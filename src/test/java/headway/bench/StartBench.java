package headway.bench;

import java.nio.file.Path;

/** From {@code ./headway serve} on a data folder that holds England to the first page, as a person waits for it. */
public final class StartBench {

    private static final int RUNS = 5;

    private final Path home;

    public StartBench(Path home) {
        this.home = home;
    }

    public void run(Results results) throws Exception {
        Stopwatch start = new Stopwatch();
        Stopwatch plain = new Stopwatch();
        double inUse = 0;
        double resident = 0;
        double plainInUse = 0;
        double plainResident = 0;
        for (int run = 0; run <= RUNS; run++) {
            if (run == 1) {
                // The first run reads the program and the database from the disk.
                start.forget();
                plain.forget();
            }
            try (Served headway = Served.headway(home)) {
                start.add(headway.secondsToFirstPage);
                resident = headway.megabytesResident();
                inUse = headway.megabytesInUse();
            }
            try (Served files = Served.files(Path.of("docs"))) {
                plain.add(files.secondsToFirstPage);
                plainResident = files.megabytesResident();
                plainInUse = files.megabytesInUse();
            }
        }
        results.line(
                "./headway serve to the first page",
                start.words(),
                "the JDK's jwebserver: " + plain.words(),
                Results.ratio(start.median(), plain.median()),
                RUNS + " starts after 1 to warm up; database with England, started with it; GET /sign-in answers 200");
        results.line(
                "Memory in use after the start",
                "%.0f MB".formatted(inUse),
                "jwebserver: %.0f MB".formatted(plainInUse),
                Results.ratio(inUse, plainInUse),
                "heap and non-heap over JMX, after a collection; resident, before: %.0f MB, jwebserver %.0f MB"
                        .formatted(resident, plainResident));
    }
}
