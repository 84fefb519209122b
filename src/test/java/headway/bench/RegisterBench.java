package headway.bench;

import headway.database.Database;
import headway.identity.ReaderContext;
import headway.imports.Imports;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.support.TestDatabase;
import java.io.BufferedReader;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationContext;

/** The register of state-funded schools through the real import into an empty register, beside a plain COPY of its rows. */
public final class RegisterBench {

    private static final int RUNS = 7;
    private static final CurrentUser SYSTEM = CurrentUser.system("bench", new AuthorityCode(999));

    private final Imports imports;
    private final Database database;
    private final Path file;

    public RegisterBench(ApplicationContext context, Path data) {
        this.imports = context.getBean(Imports.class);
        this.database = context.getBean(Database.class);
        this.file = data.resolve("register/edubaseallstatefunded20260602.csv");
    }

    public void run() throws Exception {
        Stopwatch load = new Stopwatch();
        Stopwatch copy = new Stopwatch();
        long rows = 0;
        int loaded = 0;
        for (int run = 0; run < RUNS; run++) {
            empty();
            loaded = load.time(this::load);
            rows = copy.time(this::copy);
        }
        Stopwatch again = new Stopwatch();
        for (int run = 0; run < RUNS; run++) {
            forgetLoads();
            again.time(this::load);
        }
        Stopwatch.head("Register of %,d schools, %.1f MB".formatted(loaded, Files.size(file) / 1e6));
        load.row("Headway's import, empty register");
        again.row("Headway's import, nothing has changed");
        copy.row("JDBC COPY of its %,d rows, plain table".formatted(rows));
        System.out.printf(
                "%nThe import takes %.1f times as long as the COPY (medians).%n%n", load.median() / copy.median());
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

    private Long copy() throws Exception {
        try (Connection connection = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password());
                InputStream content = Files.newInputStream(file);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("drop table if exists plain_register");
            statement.execute(IntStream.range(0, columns())
                    .mapToObj(column -> "c" + column + " text")
                    .collect(Collectors.joining(", ", "create table plain_register (", ")")));
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy plain_register from stdin (format csv, header, encoding 'WIN1252')",
                            content,
                            1 << 16);
            connection.commit();
            return rows;
        }
    }

    private int columns() throws Exception {
        try (BufferedReader reader = Files.newBufferedReader(file, Charset.forName("windows-1252"))) {
            return reader.readLine().split(",").length;
        }
    }

    private void empty() throws Exception {
        asSuperuser("truncate school, school_change, school_link, authority, load cascade");
    }

    /** A file that was loaded before is not read again, unless nobody remembers. */
    private void forgetLoads() throws Exception {
        asSuperuser("truncate load cascade");
    }

    private static void asSuperuser(String sql) throws Exception {
        Thread.sleep(500); // what listens to the load before is still at work
        try (Connection connection = TestDatabase.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
