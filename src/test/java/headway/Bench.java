package headway;

import headway.bench.BenchData;
import headway.bench.EnglandBench;
import headway.bench.GeneratedBench;
import headway.bench.LoadBench;
import headway.bench.PlanBench;
import headway.bench.RegisterBench;
import headway.bench.Results;
import headway.bench.StartBench;
import headway.testing.TestClassesStayOut;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Runs the measurements that are named, or all of them: register, generated, england, start, load, plan. Those of England share
 * a data folder, which HEADWAY_BENCH_HOME keeps from one run to the next.
 */
public final class Bench {

    private static final List<String> ALL = List.of("register", "generated", "england", "start", "load", "plan");

    private Bench() {}

    public static void main(String[] named) throws Exception {
        List<String> wanted = named.length == 0 ? ALL : Arrays.asList(named);
        if (!ALL.containsAll(wanted)) {
            System.err.println("These can be measured: " + String.join(" ", ALL));
            System.exit(2);
        }
        Results results = new Results();
        if (wanted.contains("plan")) {
            new PlanBench().run(results);
        }
        if (!wanted.equals(List.of("plan"))) {
            withData(wanted, results);
        }
        results.print(System.out);
        System.exit(0);
    }

    private static void withData(List<String> wanted, Results results) throws Exception {
        try (BenchData data = BenchData.find()) {
            if (wanted.contains("register")) {
                inNewHome(context -> new RegisterBench(context, data.register()).run(results));
            }
            if (wanted.contains("generated")) {
                inNewHome(context -> new GeneratedBench(context).run(results));
            }
            if (wanted.contains("england") || wanted.contains("start") || wanted.contains("load")) {
                ofEngland(wanted, data, results);
            }
        }
    }

    private static void ofEngland(List<String> wanted, BenchData data, Results results) throws Exception {
        String kept = System.getenv("HEADWAY_BENCH_HOME");
        Path home = kept == null ? Files.createTempDirectory("headway-bench-") : Path.of(kept);
        try {
            in(home, context -> {
                EnglandBench england = new EnglandBench(context, data.england());
                england.loadOnce();
                if (wanted.contains("england")) {
                    england.run(results);
                }
                if (wanted.contains("load")) {
                    LoadBench.prepare(context);
                }
            });
            if (wanted.contains("start")) {
                new StartBench(home).run(results);
            }
            if (wanted.contains("load")) {
                new LoadBench(home).run(results);
            }
        } finally {
            if (kept == null) {
                FileSystemUtils.deleteRecursively(home);
            }
        }
    }

    /** Work with the beans of an application. */
    private interface Work {
        void with(ConfigurableApplicationContext context) throws Exception;
    }

    private static void inNewHome(Work work) throws Exception {
        Path home = Files.createTempDirectory("headway-bench-");
        try {
            in(home, work);
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private static void in(Path home, Work work) throws Exception {
        System.setProperty("headway.home", home.toString());
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(HeadwayApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(each -> ((GenericApplicationContext) each).registerBean(TestClassesStayOut.class))
                .properties("logging.level.headway=warn", "headway.command=true")
                .run()) {
            work.with(context);
            // What listens to the last load is still at work.
            Thread.sleep(2_000);
        }
    }
}
