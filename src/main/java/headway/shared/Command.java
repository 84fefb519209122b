package headway.shared;

import java.io.PrintStream;
import java.util.List;

/** A verb of the command line, such as {@code headway facts}. */
public interface Command {

    /** The verb, as typed. */
    String name();

    /** One line for {@code --help}. */
    String summary();

    /** How to call it, shown when the arguments do not fit. */
    String usage();

    /** Does it; returns the exit code: 0 done, 1 found something wrong, 2 called wrongly. */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
