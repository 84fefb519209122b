package headway.strategy;

import headway.facts.FactCatalogue;
import headway.shared.Command;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks a pack's file; needs no database. */
@Component
public class StrategyCommand implements Command {

    private final FactCatalogue catalogue;

    /** For packs whose criteria use the facts of a catalogue. */
    public StrategyCommand(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "strategy";
    }

    @Override
    public String summary() {
        return "check the file of a strategy pack";
    }

    @Override
    public String usage() {
        return "strategy check FILE…";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() < 2 || !arguments.getFirst().equals("check")) {
            err.println("Usage: headway " + usage());
            return 2;
        }
        PackReader reader = new PackReader(catalogue);
        int exit = 0;
        for (String file : arguments.subList(1, arguments.size())) {
            exit = Math.max(exit, check(reader, Path.of(file), out, err));
        }
        return exit;
    }

    private static int check(PackReader reader, Path file, PrintStream out, PrintStream err) {
        String text;
        try {
            // Bytes that are no UTF-8 become question marks here rather than end the check.
            text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            err.println(file + ": this file cannot be read.");
            return 1;
        }
        PackReading reading = reader.read(text);
        StrategyPack pack = reading.pack();
        if (pack == null) {
            reading.problems().forEach(problem -> err.println(file + ": " + problem.inOneLine()));
            int count = reading.problems().size();
            err.println(file + ": " + (count == 1 ? "one problem." : count + " problems."));
            return 1;
        }
        PackContent content = pack.content();
        out.printf(
                "%s: good. “%s”, version %s: %d categories, %d criteria, %d levels.%n",
                file,
                pack.title(),
                pack.version(),
                content.categories().size(),
                content.criteria().size(),
                content.levels().size());
        return 0;
    }
}
