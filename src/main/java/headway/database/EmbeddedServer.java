package headway.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded PostgreSQL in the data folder. One process owns the folder by a lock; a second one (a command run while
 * the server is up) joins the running database.
 */
final class EmbeddedServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private EmbeddedServer() {}

    static Database open(Home home) {
        try {
            Files.createDirectories(home.folder());
            FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return join(home);
            }
            return start(home, channel);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(
                    "The database in " + home.folder() + " could not be opened: " + e.getMessage()
                            + " Check that the folder can be written, or set HEADWAY_HOME to another.",
                    e);
        }
    }

    /** The lock's holder writes the port as its last step, so a join soon after a start may have to wait for it. */
    private static Database join(Home home) throws IOException {
        for (int tries = 0; tries < 120; tries++) {
            if (Files.exists(home.secrets())) {
                Secrets secrets = Secrets.read(home.secrets());
                if (secrets.port() != 0 && answers(secrets)) {
                    return database(secrets, () -> {});
                }
            }
            pause();
        }
        throw new IllegalStateException("Another Headway holds " + home.folder()
                + " but its database does not answer. Wait until it has started, or stop it.");
    }

    private static boolean answers(Secrets secrets) {
        try (Connection ignored =
                DriverManager.getConnection(url(secrets.port(), "headway"), "headway_app", secrets.application())) {
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database.", e);
        }
    }

    private static Database start(Home home, FileChannel lock) throws IOException, SQLException {
        OrphanedPostmaster.stop(home.cluster());
        boolean first = !Files.exists(home.cluster().resolve("PG_VERSION"));
        Secrets secrets = first || !Files.exists(home.secrets()) ? Secrets.generate() : Secrets.read(home.secrets());
        if (first) {
            secrets.write(home.secrets());
        }
        EmbeddedPostgres server = server(home, secrets, first);
        Secrets running = secrets.at(server.getPort());
        prepare(home, server, running, first);
        running.write(home.secrets());
        LOG.info("Embedded PostgreSQL is up on port {} in {}", server.getPort(), home.cluster());
        return database(running, () -> {
            server.close();
            lock.close();
        });
    }

    private static EmbeddedPostgres server(Home home, Secrets secrets, boolean first) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(home.cluster())
                .setOverrideWorkingDirectory(home.folder().resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                // The library turns these off for throw-away tests; here the data matters.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_connections", "60")
                .setServerConfig("timezone", "UTC");
        if (!first) {
            builder.setConnectConfig("password", secrets.superuser());
        }
        return builder.start();
    }

    /** Makes the roles and the database, and lets nobody in without a password; safe to repeat after a crash. */
    private static void prepare(Home home, EmbeddedPostgres server, Secrets secrets, boolean first)
            throws IOException, SQLException {
        String superuser = first ? "" : secrets.superuser();
        try (Connection connection =
                        DriverManager.getConnection(url(server.getPort(), "postgres"), "postgres", superuser);
                Statement statement = connection.createStatement()) {
            role(statement, "headway_owner", secrets.owner());
            role(statement, "headway_app", secrets.application());
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = 'headway'")
                    .next()) {
                statement.execute("create database headway owner headway_owner encoding 'UTF8' template template0"
                        + " lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'");
            }
            statement.execute("alter role postgres password '" + secrets.superuser() + "'");
            Files.writeString(home.cluster().resolve("pg_hba.conf"), HOST_RULES, StandardCharsets.UTF_8);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static final String HOST_RULES = String.join(
            "\n",
            List.of(
                    "local all all scram-sha-256",
                    "host all all 127.0.0.1/32 scram-sha-256",
                    "host all all ::1/128 scram-sha-256",
                    ""));

    private static void role(Statement statement, String name, String password) throws SQLException {
        boolean exists = statement
                .executeQuery("select 1 from pg_roles where rolname = '" + name + "'")
                .next();
        statement.execute((exists ? "alter" : "create") + " role " + name
                + " login nosuperuser nobypassrls nocreatedb nocreaterole password '" + password + "'");
    }

    private static Database database(Secrets secrets, AutoCloseable handle) {
        return new Database(
                url(secrets.port(), "headway"),
                new Database.Login("headway_app", secrets.application()),
                new Database.Login("headway_owner", secrets.owner()),
                true,
                handle);
    }

    private static String url(int port, String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** A postmaster that outlived its Headway, found by the pid file of our own folder. */
    static final class OrphanedPostmaster {

        private OrphanedPostmaster() {}

        static void stop(Path cluster) throws IOException {
            ProcessHandle orphan = find(cluster);
            if (orphan == null) {
                return;
            }
            LOG.warn("Stopping the PostgreSQL (process {}) that an earlier Headway left behind", orphan.pid());
            // SIGINT asks for a fast shutdown: sessions are cut, and everything committed is kept.
            new ProcessBuilder("kill", "-INT", Long.toString(orphan.pid())).start();
            for (int tries = 0; tries < 120 && orphan.isAlive(); tries++) {
                pause();
            }
            if (orphan.isAlive()) {
                throw new IOException("An earlier PostgreSQL (process " + orphan.pid() + ") does not stop.");
            }
        }

        private static @Nullable ProcessHandle find(Path cluster) throws IOException {
            Path pidFile = cluster.resolve("postmaster.pid");
            if (!Files.exists(pidFile)) {
                return null;
            }
            List<String> lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
            boolean ours = lines.size() > 1
                    && Path.of(lines.get(1).strip())
                            .toAbsolutePath()
                            .normalize()
                            .equals(cluster);
            if (!ours) {
                return null;
            }
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(process -> process.info()
                            .command()
                            .map(command -> command.endsWith("postgres"))
                            .orElse(true))
                    .orElse(null);
        }
    }
}
