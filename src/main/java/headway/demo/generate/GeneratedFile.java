package headway.demo.generate;

import java.nio.file.Path;

/**
 * A generated file.
 *
 * @param kind what it is, in a few words
 * @param rows below the header, rows of authorities and England included
 */
public record GeneratedFile(Path path, String kind, long rows) {}
