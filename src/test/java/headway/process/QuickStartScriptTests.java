package headway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that makes the quicker start: what it makes works, is made anew for another program, and never hinders. */
@Tag("process")
class QuickStartScriptTests {

    /** A program that says it is ready as Headway does, and answers. */
    private static final String PROGRAM = """
            import com.sun.net.httpserver.HttpServer;
            import java.net.InetSocketAddress;
            public class Main {
                public static void main(String[] words) throws Exception {
                    if (words.length == 0) {
                        return;
                    }
                    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
                    server.createContext("/", exchange -> exchange.sendResponseHeaders(204, -1));
                    server.start();
                    System.out.println("Headway is ready: http://127.0.0.1:" + server.getAddress().getPort());
                    Thread.sleep(60_000);
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path jar(String source) throws Exception {
        Path file = folder.resolve("Main.java");
        Files.writeString(file, source);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, file.toString()))
                .isZero();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Main");
        Path jar = Files.createDirectories(folder.resolve("program")).resolve("headway.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            entries.putNextEntry(new JarEntry("Main.class"));
            entries.write(Files.readAllBytes(folder.resolve("Main.class")));
            entries.closeEntry();
        }
        return jar;
    }

    private record Said(int code, String out, String err) {}

    private Said run(Map<String, String> environment, List<String> command) throws Exception {
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out.strip(), Files.readString(err));
    }

    private Said prepare(Path jar) throws Exception {
        return run(
                Map.of(),
                List.of(Path.of("scripts/quick-start.sh").toAbsolutePath().toString(), jar.toString()));
    }

    private static List<String> caches(Path jar) throws Exception {
        try (Stream<Path> files = Files.list(jar.getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".aot"))
                    .toList();
        }
    }

    @Test
    void theFirstTimeMakesItAndTheNextTimesUseIt() throws Exception {
        Path jar = jar(PROGRAM);

        Said first = prepare(jar);
        assertThat(first.code()).isZero();
        assertThat(first.err()).contains("Preparing a quicker start");
        assertThat(Path.of(first.out())).isNotEmptyFile();
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:AOTMode=on",
                "-XX:AOTCache=" + first.out(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString()));
        assertThat(run(Map.of(), java)).as("a start that insists on it").isEqualTo(new Said(0, "", ""));

        assertThat(prepare(jar)).isEqualTo(new Said(0, first.out(), ""));

        Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));
        assertThat(prepare(jar).err()).as("for another program").contains("Preparing a quicker start");
        assertThat(caches(jar)).hasSize(1);
    }

    @Test
    void whereItCannotBeMadeNothingIsSaidOfItAndItIsNotTriedAgain() throws Exception {
        Path jar = jar(PROGRAM.replace("if (words.length == 0)", "if (true)"));

        Said first = prepare(jar);
        assertThat(first.code()).isZero();
        assertThat(first.out()).isEmpty();
        assertThat(caches(jar)).isEmpty();

        assertThat(prepare(jar)).isEqualTo(new Said(0, "", ""));
    }

    @Test
    void whoDoesNotWantItSaysSo() throws Exception {
        Path jar = jar(PROGRAM);
        assertThat(run(
                        Map.of("HEADWAY_NO_QUICK_START", "1"),
                        List.of(
                                Path.of("scripts/quick-start.sh")
                                        .toAbsolutePath()
                                        .toString(),
                                jar.toString())))
                .isEqualTo(new Said(0, "", ""));
        assertThat(caches(jar)).isEmpty();
    }
}
