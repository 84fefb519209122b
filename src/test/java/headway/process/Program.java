package headway.process;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.Visitor;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program as a process of its own, which can be killed. */
final class Program implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Headway is ready: http://[^:]+:(\\d+)");
    private static final Duration START = Duration.ofSeconds(90);

    private final Process process;
    private final Path home;
    private final int port;
    private final Path log;

    private Program(Process process, Path home, int port, Path log) {
        this.process = process;
        this.home = home;
        this.port = port;
        this.log = log;
    }

    /** Starts it and waits until it serves. */
    static Program serve(Path home, Map<String, String> environment) throws Exception {
        Path log = log();
        Process process = run(home, environment, log, "serve");
        Instant until = Instant.now().plus(START);
        while (Instant.now().isBefore(until) && process.isAlive()) {
            Matcher ready = READY.matcher(Files.readString(log));
            if (ready.find()) {
                return new Program(process, home, Integer.parseInt(ready.group(1)), log);
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new AssertionError("The program did not start: " + Files.readString(log));
    }

    /** Runs a verb to its end and gives what it said. */
    static String verb(Path home, String... words) throws Exception {
        Path log = log();
        Process process = run(home, Map.of(), log, words);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() + " " + Files.readString(log);
    }

    private static Path log() throws IOException {
        Path log = Files.createTempFile("headway-program", ".log");
        log.toFile().deleteOnExit();
        return log;
    }

    private static Process run(Path home, Map<String, String> environment, Path log, String... words)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // As ./headway does, and without the slow second compiler.
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath(),
                "headway.Headway"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("HEADWAY_HOME", home.toString());
        builder.environment().put("HEADWAY_PORT", "0");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String classPath() {
        String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(whole.split(java.io.File.pathSeparator))
                .filter(each -> !each.endsWith("test-classes") && !each.endsWith("test-classes/"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** What it has written so far: its log, and what it prints. */
    List<String> said() throws IOException {
        return Files.readAllLines(log);
    }

    int port() {
        return port;
    }

    Visitor visitor() {
        return new Visitor(port);
    }

    boolean runs() {
        return process.isAlive();
    }

    /** Ends it as a power cut would; PostgreSQL lives on. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it and its PostgreSQL as a power cut would. */
    void killWithDatabase() throws Exception {
        long postmaster = Long.parseLong(Files.readAllLines(home.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle database = ProcessHandle.of(postmaster).orElseThrow();
        database.destroyForcibly();
        kill();
        database.onExit().get(10, TimeUnit.SECONDS);
    }

    /** Ends it in order. */
    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    Connection asSuperuser() throws IOException, SQLException {
        return asSuperuser(home);
    }

    static Properties secrets(Path home) throws IOException {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(home.resolve("database.properties"))) {
            secrets.load(file);
        }
        return secrets;
    }

    /** The database of a data folder; triggers and foreign keys sleep in this connection. */
    static Connection asSuperuser(Path home) throws IOException, SQLException {
        Properties secrets = secrets(home);
        Connection connection =
                DriverManager.getConnection(address(secrets), "postgres", secrets.getProperty("superuser"));
        connection.createStatement().execute("set session_replication_role = replica");
        return connection;
    }

    /** What a second program needs to work on the database of this one. */
    static Map<String, String> sharing(Path home) throws IOException {
        Properties secrets = secrets(home);
        return Map.of(
                "HEADWAY_DB_URL", address(secrets),
                "HEADWAY_DB_PASSWORD", secrets.getProperty("application"),
                "HEADWAY_DB_OWNER_PASSWORD", secrets.getProperty("owner"));
    }

    private static String address(Properties secrets) {
        return "jdbc:postgresql://127.0.0.1:" + secrets.getProperty("port") + "/headway";
    }
}
