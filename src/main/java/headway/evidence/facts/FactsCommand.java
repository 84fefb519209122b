package headway.evidence.facts;

import headway.facts.FactCatalogue;
import headway.shared.Command;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Prints the fact catalogue, what the criteria of a strategy may speak of; needs no database. */
@Component
public class FactsCommand implements Command {

    private final FactCatalogue catalogue;

    /** For printing the facts of a catalogue. */
    public FactsCommand(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public String summary() {
        return "Prints every fact that the criteria of a strategy may use";
    }

    @Override
    public String usage() {
        return "facts [--format table|csv|json]";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Optional<String> format = format(arguments);
        if (format.isEmpty()) {
            err.println("Usage: " + usage());
            return 2;
        }
        CataloguePrinter printer = new CataloguePrinter(catalogue);
        out.print(
                switch (format.get()) {
                    case "csv" -> printer.csv();
                    case "json" -> printer.json();
                    default -> printer.table();
                });
        return 0;
    }

    private static Optional<String> format(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Optional.of("table");
        }
        boolean one = arguments.size() == 2 && arguments.getFirst().equals("--format");
        return one ? Optional.of(arguments.get(1)).filter(List.of("table", "csv", "json")::contains) : Optional.empty();
    }
}
