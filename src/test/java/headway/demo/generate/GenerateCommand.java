package headway.demo.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generates files to look at: a folder, then optionally england, then optionally a seed. */
final class GenerateCommand {

    private GenerateCommand() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        boolean england = arguments.length > 1 && arguments[1].equals("england");
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        long start = System.nanoTime();
        Generated generated =
                DemonstrationFiles.generate(folder, england ? Plan.england(seed) : Plan.oneAuthority(seed));
        double seconds = (System.nanoTime() - start) / 1e9;
        for (GeneratedFile file : generated.files()) {
            System.out.printf(
                    "%-95s %9d rows %9.2f MB  %s%n",
                    folder.relativize(file.path()), file.rows(), Files.size(file.path()) / 1e6, file.kind());
        }
        for (DemonstrationStory story : generated.stories()) {
            System.out.printf("%d %-60s %-14s %s%n", story.urn(), story.school(), story.phase(), story.theme());
        }
        System.out.printf("%d files in %.1f s%n", generated.files().size(), seconds);
    }
}
