package headway.bench;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** A server in a process of its own, from its start to its first page and on. */
final class Served implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Process process;
    final int port;
    final double secondsToFirstPage;

    private Served(Process process, int port, double secondsToFirstPage) {
        this.process = process;
        this.port = port;
        this.secondsToFirstPage = secondsToFirstPage;
    }

    /** {@code ./headway serve} on a data folder. */
    static Served headway(Path home) throws Exception {
        int port = freePort();
        return start(
                List.of("./headway", "serve"),
                Map.of("HEADWAY_HOME", home.toString(), "HEADWAY_PORT", Integer.toString(port)),
                port,
                "/sign-in");
    }

    /** The JDK's own server of files, on a folder. */
    static Served files(Path folder) throws Exception {
        int port = freePort();
        return start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "jwebserver")
                                .toString(),
                        "-o",
                        "none",
                        "-p",
                        Integer.toString(port),
                        "-d",
                        folder.toRealPath().toString(),
                        // Else each answer waits 40 ms for the client to acknowledge its head.
                        "-J-Dsun.net.httpserver.nodelay=true"),
                Map.of(),
                port,
                "/");
    }

    private static Served start(List<String> command, Map<String, String> environment, int port, String page)
            throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Path log = Files.createTempFile("headway-served-", ".log");
        long start = System.nanoTime();
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        while (process.isAlive() && System.nanoTime() < start + LIMIT.toNanos()) {
            if (answers(port, page)) {
                return new Served(process, port, (System.nanoTime() - start) / 1e9);
            }
            Thread.sleep(10);
        }
        process.destroy();
        throw new IllegalStateException("No page came; see " + log);
    }

    /** Megabytes in use, heap and non-heap after a collection, as the process itself counts them. */
    double megabytesInUse() throws Exception {
        VirtualMachine machine = VirtualMachine.attach(Long.toString(process.pid()));
        try (JMXConnector connector =
                JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
            MBeanServerConnection server = connector.getMBeanServerConnection();
            MemoryMXBean memory = ManagementFactory.newPlatformMXBeanProxy(
                    server, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
            memory.gc();
            return (memory.getHeapMemoryUsage().getUsed()
                            + memory.getNonHeapMemoryUsage().getUsed())
                    / 1048576.0;
        } finally {
            machine.detach();
        }
    }

    /** Megabytes of the machine's memory that the process holds, the database's processes not counted. */
    double megabytesResident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                / 1024.0;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(int port, String page) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + page).toURL().openConnection();
            connection.setReadTimeout(60_000);
            boolean answered = connection.getResponseCode() == 200;
            connection.getInputStream().readAllBytes();
            return answered;
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
