package headway.demo;

import headway.database.Database;
import headway.demo.generate.DemonstrationFiles;
import headway.demo.generate.Generated;
import headway.demo.generate.GeneratedFile;
import headway.demo.generate.Plan;
import headway.identity.Accounts;
import headway.identity.ReaderContext;
import headway.imports.Imports;
import headway.register.Schools;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills an empty embedded database with the generated authority before the first page is served. It never touches a
 * database in which anybody has an account, nor one that is not embedded.
 */
@Component
class Demonstration implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final AuthorityCode AUTHORITY = new AuthorityCode(399);
    /** The authority in full, and enough of an invented England around it for places and comparators. */
    private static final Plan PLAN = new Plan(Plan.demonstration().seed(), 60, 30, 1800);

    private static final CurrentUser SYSTEM = CurrentUser.system("demonstration", AUTHORITY);

    private final Database database;
    private final Accounts accounts;
    private final Schools schools;
    private final Imports imports;
    private final DemonstrationPeople people;
    private final DemonstrationYear year;
    private final JdbcClient jdbc;
    private final String wanted;
    private volatile boolean running;

    Demonstration(
            Database database,
            Accounts accounts,
            Schools schools,
            Imports imports,
            DemonstrationPeople people,
            DemonstrationYear year,
            JdbcClient jdbc,
            @Value("${headway.demo:never}") String wanted) {
        this.database = database;
        this.accounts = accounts;
        this.schools = schools;
        this.imports = imports;
        this.people = people;
        this.year = year;
        this.jdbc = jdbc;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        running = true;
        if (wanted.equals("never")) {
            return;
        }
        boolean empty = accounts.none() && schools.edition().isEmpty();
        boolean demonstration = jdbc.sql("select demonstration from installation")
                .query(Boolean.class)
                .single();
        if (wanted.equals("only") && !empty && !demonstration) {
            throw new IllegalStateException(
                    "This database holds real people or schools, so it cannot be a demonstration. Use another HEADWAY_HOME.");
        }
        if (empty && database.embedded()) {
            fill();
        }
    }

    private void fill() {
        LOG.info("The database is empty: generating the demonstration authority. This takes about a minute …");
        long began = System.nanoTime();
        try {
            Path folder = Files.createTempDirectory("headway-demonstration");
            try {
                Generated generated = DemonstrationFiles.generate(folder, PLAN);
                ReaderContext.asSystem(SYSTEM, () -> {
                    jdbc.sql("update installation set demonstration = true").update();
                    load(generated.files());
                    List<CurrentUser> made =
                            people.make(AUTHORITY, generated.stories().getFirst(), SYSTEM);
                    year.play(made, generated.stories());
                    return true;
                });
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.info("The demonstration is ready after {} s", (System.nanoTime() - began) / 1_000_000_000);
    }

    private void load(List<GeneratedFile> files) {
        for (GeneratedFile file : files) {
            for (Imports.Loaded loaded : imports.load(file.path(), Imports.Given.NOTHING, true, SYSTEM)) {
                if (!loaded.recognised()) {
                    LOG.warn("{}: {}", loaded.fileName(), loaded.message());
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
