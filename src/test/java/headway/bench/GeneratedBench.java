package headway.bench;

import headway.database.Database;
import headway.demo.generate.DemonstrationFiles;
import headway.demo.generate.Generated;
import headway.demo.generate.Plan;
import headway.identity.ReaderContext;
import headway.imports.Imports;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A generated England: making its files, and loading what is published on one school year. */
public final class GeneratedBench {

    private static final CurrentUser SYSTEM = CurrentUser.system("bench", new AuthorityCode(999));

    private final Imports imports;
    private final PlainCopy plain;

    public GeneratedBench(ApplicationContext context) {
        this.imports = context.getBean(Imports.class);
        this.plain = new PlainCopy(context.getBean(Database.class));
    }

    public void run(Results results) throws Exception {
        Path folder = Files.createTempDirectory("headway-england-");
        try {
            Stopwatch making = new Stopwatch();
            Plan plan = plan();
            int schools = plan.schools() + plan.otherSchools();
            Generated made = making.time(() -> DemonstrationFiles.generate(folder, plan));
            long bytes = 0;
            for (var file : made.files()) {
                bytes += Files.size(file.path());
            }
            results.line(
                    "Generating an England of %,d schools".formatted(schools),
                    making.words(),
                    "–",
                    "–",
                    "%d files, %,d MB, 1 run".formatted(made.files().size(), bytes / 1_000_000));
            load(BenchData.yearOf2019(folder), results);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** England in full, or with as many schools as HEADWAY_BENCH_SCHOOLS says, in as many authorities. */
    private static Plan plan() {
        String wanted = System.getenv("HEADWAY_BENCH_SCHOOLS");
        Plan england = Plan.england(1);
        return wanted == null
                ? england
                : new Plan(1, england.schools(), england.authorities(), Integer.parseInt(wanted) - england.schools());
    }

    private void load(List<Path> files, Results results) throws Exception {
        double loading = 0;
        double copying = 0;
        long rows = 0;
        long records = 0;
        long bytes = 0;
        for (Path file : files) {
            Stopwatch load = new Stopwatch();
            List<Imports.Loaded> loaded = load.time(() ->
                    ReaderContext.asSystem(SYSTEM, () -> imports.load(file, Imports.Given.NOTHING, true, SYSTEM)));
            Stopwatch copy = new Stopwatch();
            copy.time(() -> plain.lines(file));
            for (Imports.Loaded each : loaded) {
                if (each.result() == null) {
                    throw new IllegalStateException(each.fileName() + ": " + each.message());
                }
                rows += each.result().rowsRead();
                records += each.result().records();
                System.err.printf(
                        "  %-50s %6.2f s, COPY %5.2f s, %,d records%n",
                        each.fileName(),
                        load.median(),
                        copy.median(),
                        each.result().records());
            }
            loading += load.median();
            copying += copy.median();
            bytes += Files.size(file);
        }
        results.line(
                "Import of that England's files of 2018/19",
                Stopwatch.inSeconds(loading),
                "JDBC COPY of their lines as text: " + Stopwatch.inSeconds(copying),
                Results.ratio(loading, copying),
                "%d files, %,d MB, %,d rows that become %,d records; 1 run into an empty database"
                        .formatted(files.size(), bytes / 1_000_000, rows, records));
    }
}
