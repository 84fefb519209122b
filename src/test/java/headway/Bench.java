package headway;

import headway.bench.EnglandBench;
import headway.bench.RegisterBench;
import headway.bench.StartBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Runs the measurements that are named, or all of them: register, england, start. */
public final class Bench {

    private Bench() {}

    public static void main(String[] named) throws Exception {
        List<String> wanted = named.length == 0 ? List.of("register", "england", "start") : Arrays.asList(named);
        Path data = realData();
        System.out.printf(
                "Java %s, %d processors, %,d MB for the program%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        if (wanted.contains("register")) {
            inApplication(context -> new RegisterBench(context, data).run());
        }
        if (wanted.contains("england")) {
            inApplication(context -> new EnglandBench(context, data).run());
        }
        if (wanted.contains("start")) {
            new StartBench().run();
        }
        System.exit(0);
    }

    private static Path realData() {
        String set = System.getenv("HEADWAY_REAL_DATA");
        Path folder = Path.of(set == null || set.isBlank() ? "../shared/data" : set);
        if (!Files.isDirectory(folder)) {
            System.err.println("There are no real files in "
                    + folder.toAbsolutePath().normalize() + ". Set HEADWAY_REAL_DATA to their folder.");
            System.exit(1);
        }
        return folder;
    }

    /** Work with the beans of an application on an empty database. */
    private interface Work {
        void with(ConfigurableApplicationContext context) throws Exception;
    }

    private static void inApplication(Work work) throws Exception {
        Path home = Files.createTempDirectory("headway-bench-");
        System.setProperty("headway.home", home.toString());
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(HeadwayApplication.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.headway=warn", "headway.command=true")
                .run()) {
            work.with(context);
        } finally {
            delete(home);
        }
    }

    private static void delete(Path home) throws IOException {
        FileSystemUtils.deleteRecursively(home);
    }
}
