package headway.exports;

import headway.identity.ReaderContext;
import headway.shared.AuthorityCode;
import headway.shared.Command;
import headway.shared.CurrentUser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code headway export --authority 315 FILE.zip}: everything that is held for an authority, to take away. */
@Component
class ExportCommand implements Command {

    private final AuthorityExport export;

    ExportCommand(AuthorityExport export) {
        this.export = export;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String summary() {
        return "everything that is held for an authority, as a zip of CSV files and letters";
    }

    @Override
    public String usage() {
        return "export --authority CODE FILE.zip";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 3
                || !arguments.getFirst().equals("--authority")
                || !arguments.get(1).matches("\\d{3}")) {
            err.println("Usage: headway " + usage());
            return 2;
        }
        AuthorityCode authority = new AuthorityCode(Integer.parseInt(arguments.get(1)));
        Path file = Path.of(arguments.get(2)).toAbsolutePath();
        if (Files.exists(file)) {
            err.println(file + " is there already. Name a file that is not.");
            return 1;
        }
        try {
            AuthorityExport.Written written = write(file, authority);
            written.tables().forEach(each -> out.printf("%-28s %7d%n", each.name(), each.rows()));
            out.println("Written to " + file + ". It holds confidential judgements: keep it as you keep those.");
            return 0;
        } catch (IOException e) {
            err.println("The file could not be written: " + e.getMessage());
            return 1;
        }
    }

    /** Under another name until it is whole, so that no half of an export can be taken for one. */
    private AuthorityExport.Written write(Path file, AuthorityCode authority) throws IOException {
        CurrentUser by = CurrentUser.system("command line", authority);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream stream = Files.newOutputStream(part)) {
            AuthorityExport.Written written = ReaderContext.asSystem(by, () -> written(authority, stream, by));
            stream.close();
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private AuthorityExport.Written written(AuthorityCode authority, OutputStream stream, CurrentUser by) {
        try {
            return export.write(authority, stream, by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
