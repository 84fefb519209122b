package headway;

import headway.shared.Command;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** Where the program starts: {@code serve} and {@code demo} serve pages, every other verb does its work and ends. */
public final class Headway {

    private Headway() {}

    public static void main(String[] words) {
        List<String> typed = Arrays.asList(words);
        String verb = typed.isEmpty() ? "start" : typed.getFirst();
        List<String> rest = typed.isEmpty() ? List.of() : typed.subList(1, typed.size());
        if (verb.equals("start") || verb.equals("serve") || verb.equals("demo")) {
            serve(verb);
            return;
        }
        PrintStream answer = System.out;
        // What libraries print and log may not stand between the lines of the answer.
        System.setOut(System.err);
        System.exit(run(verb, rest, utf8(answer), utf8(System.err)));
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /**
     * Without a verb an empty database gets the demonstration; {@code serve} leaves it empty; {@code demo} insists on a
     * demonstration.
     */
    private static void serve(String verb) {
        String demonstration = switch (verb) {
            case "start" -> "when-empty";
            case "demo" -> "only";
            default -> "never";
        };
        ConfigurableApplicationContext context = new SpringApplicationBuilder(HeadwayApplication.class)
                .properties("headway.demo=" + demonstration)
                .run();
        utf8(System.out)
                .println("Headway is ready: http://"
                        + context.getEnvironment().getProperty("server.address", "127.0.0.1") + ":"
                        + context.getEnvironment().getProperty("local.server.port"));
    }

    private static int run(String verb, List<String> arguments, PrintStream out, PrintStream err) {
        Optional<Command> offline = OfflineCommands.find(verb);
        if (offline.isPresent()) {
            // Libraries may not log between the lines of the answer.
            LoggingSystem.get(Headway.class.getClassLoader()).beforeInitialize();
            return offline.get().run(arguments, out, err);
        }
        return runOnDatabase(verb, arguments, out, err);
    }

    private static int runOnDatabase(String verb, List<String> arguments, PrintStream out, PrintStream err) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(HeadwayApplication.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=warn", "logging.level.headway=warn", "headway.command=true")
                .run()) {
            Optional<Command> command = context.getBeansOfType(Command.class).values().stream()
                    .filter(each -> each.name().equals(verb))
                    .findFirst();
            if (command.isPresent()) {
                return command.get().run(arguments, out, err);
            }
            err.println("There is no verb " + verb + ". These are:");
            err.println("  serve      serve pages (the default)");
            err.println("  demo       the same, with a generated authority in an empty database");
            context.getBeansOfType(Command.class).values().stream()
                    .sorted(Comparator.comparing(Command::name))
                    .forEach(each -> err.printf("  %-10s %s%n", each.name(), each.summary()));
            return 2;
        }
    }
}
