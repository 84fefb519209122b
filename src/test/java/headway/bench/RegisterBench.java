package headway.bench;

import headway.database.Database;
import headway.identity.ReaderContext;
import headway.imports.Imports;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.testing.TestDatabase;
import java.io.BufferedReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** The register of state-funded schools through the real import into an empty register, beside a plain COPY of its rows. */
public final class RegisterBench {

    private static final int WARM_UPS = 2;
    private static final int RUNS = 7;
    private static final CurrentUser SYSTEM = CurrentUser.system("bench", new AuthorityCode(999));

    private final Imports imports;
    private final PlainCopy plain;
    private final Path file;

    public RegisterBench(ApplicationContext context, Path file) {
        this.imports = context.getBean(Imports.class);
        this.plain = new PlainCopy(context.getBean(Database.class));
        this.file = file;
    }

    public void run(Results results) throws Exception {
        Stopwatch load = new Stopwatch();
        Stopwatch copy = new Stopwatch();
        int columns = columns();
        int loaded = 0;
        for (int run = 0; run < WARM_UPS + RUNS; run++) {
            if (run == WARM_UPS) {
                load.forget();
                copy.forget();
            }
            asSuperuser("truncate school, school_change, school_link, authority, load cascade");
            loaded = load.time(this::load);
            copy.time(() -> plain.columns(file, columns));
        }
        Stopwatch again = new Stopwatch();
        for (int run = 0; run < RUNS; run++) {
            // A file that was loaded before is not read again, unless nobody remembers.
            asSuperuser("truncate load cascade");
            again.time(this::load);
        }
        String rows = "%,d rows, %.1f MB; %d runs after %d to warm up"
                .formatted(loaded, Files.size(file) / 1e6, RUNS, WARM_UPS);
        results.line(
                "Import of the register into an empty one",
                load.words(),
                "JDBC COPY of the same rows: " + copy.words(),
                Results.ratio(load.median(), copy.median()),
                rows);
        results.line(
                "The same register again, nothing has changed",
                again.words(),
                "JDBC COPY of the same rows: " + copy.words(),
                Results.ratio(again.median(), copy.median()),
                rows);
    }

    private Integer load() {
        List<Imports.Loaded> loaded =
                ReaderContext.asSystem(SYSTEM, () -> imports.load(file, Imports.Given.NOTHING, false, SYSTEM));
        Imports.Loaded first = loaded.getFirst();
        if (first.result() == null || !first.applied()) {
            throw new IllegalStateException("The register was not loaded: " + first.message());
        }
        return first.result().records();
    }

    private int columns() throws Exception {
        try (BufferedReader reader = Files.newBufferedReader(file, Charset.forName("windows-1252"))) {
            return reader.readLine().split(",").length;
        }
    }

    private static void asSuperuser(String sql) throws Exception {
        Thread.sleep(500); // what listens to the load before is still at work
        try (Connection connection = TestDatabase.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
