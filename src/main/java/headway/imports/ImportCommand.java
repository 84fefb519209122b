package headway.imports;

import headway.identity.ReaderContext;
import headway.shared.AuthorityCode;
import headway.shared.Command;
import headway.shared.CurrentUser;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ImportCommand implements Command {

    private static final int MOST_SHOWN = 20;

    private final Imports imports;
    private final AfterLoads after;

    ImportCommand(Imports imports, AfterLoads after) {
        this.imports = imports;
        this.after = after;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "load published files or filled-in templates";
    }

    @Override
    public String usage() {
        return "import FILE… [--as-at DATE] [--published DATE] [--authority CODE] [--good-rows]\n"
                + "  --as-at      the day that the content describes, where the file does not say (2026-06-02)\n"
                + "  --published  the day from which it could be known, where Headway does not know it\n"
                + "  --authority  for whom the load is recorded (default 999, Headway itself)\n"
                + "  --good-rows  keep the good rows even where others are in error";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Arguments given;
        try {
            given = Arguments.read(arguments);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            err.println(e.getMessage());
            err.println("Usage: headway " + usage());
            return 2;
        }
        CurrentUser system = CurrentUser.system("command line", new AuthorityCode(given.authority()));
        int exit = 0;
        List<Long> applied = new ArrayList<>();
        for (Path file : given.files()) {
            if (!Files.isRegularFile(file)) {
                err.println(file + ": there is no such file.");
                exit = 1;
                continue;
            }
            for (Imports.Loaded loaded :
                    ReaderContext.asSystem(system, () -> imports.load(file, given.given(), given.goodRows(), system))) {
                print(loaded, out, err);
                if (loaded.applied()) {
                    applied.add(loaded.loadId());
                }
                exit = loaded.applied() || loaded.repeated() ? exit : 1;
            }
        }
        switch (after.await(applied)) {
            case DONE -> {}
            case FAILED ->
                err.println("The files are loaded, but looking at settled categories in their light failed. It is done"
                        + " again when Headway starts next.");
            case STILL_AT_WORK ->
                err.println("The files are loaded. Looking at settled categories in their light takes long and is ended"
                        + " when Headway starts next.");
        }
        return exit;
    }

    private static void print(Imports.Loaded loaded, PrintStream out, PrintStream err) {
        LoadResult result = loaded.result();
        if (result == null) {
            (loaded.repeated() ? out : err).println(loaded.fileName() + ": " + loaded.message());
            return;
        }
        out.printf(
                "%s: %s. %,d rows, %,d records, %,d new, %,d changed, %,d of schools not in the register, %,d rows in error. %s%n",
                loaded.fileName(),
                loaded.title(),
                result.rowsRead(),
                result.records(),
                result.added(),
                result.changed(),
                result.unmatched(),
                result.problemCount(),
                loaded.message());
        result.leftOut().forEach((reason, count) -> out.printf("  left out: %s (%,d)%n", reason, count));
        result.problems().stream()
                .limit(MOST_SHOWN)
                .forEach(problem -> err.printf(
                        "  line %d, %s '%s': %s%n",
                        problem.line(), problem.column(), problem.value(), problem.reason()));
        if (result.problemCount() > MOST_SHOWN) {
            err.printf("  … and %,d more%n", result.problemCount() - MOST_SHOWN);
        }
    }

    /** What was typed after the verb. */
    private record Arguments(List<Path> files, Imports.Given given, int authority, boolean goodRows) {

        static Arguments read(List<String> typed) {
            List<Path> files = new ArrayList<>();
            @Nullable LocalDate asAt = null;
            @Nullable LocalDate published = null;
            int authority = 999;
            boolean goodRows = false;
            for (var words = typed.iterator(); words.hasNext(); ) {
                String word = words.next();
                switch (word) {
                    case "--as-at" -> asAt = LocalDate.parse(value(words, word));
                    case "--published" -> published = LocalDate.parse(value(words, word));
                    case "--authority" -> authority = Integer.parseInt(value(words, word));
                    case "--good-rows" -> goodRows = true;
                    default -> {
                        if (word.startsWith("--")) {
                            throw new IllegalArgumentException("There is no option " + word + ".");
                        }
                        files.add(Path.of(word));
                    }
                }
            }
            if (files.isEmpty()) {
                throw new IllegalArgumentException("Name at least one file.");
            }
            return new Arguments(files, new Imports.Given(asAt, published), authority, goodRows);
        }

        private static String value(Iterator<String> words, String option) {
            if (!words.hasNext()) {
                throw new IllegalArgumentException(option + " needs a value.");
            }
            return words.next();
        }
    }
}
