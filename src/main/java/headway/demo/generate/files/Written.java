package headway.demo.generate.files;

import java.nio.file.Path;

/**
 * A file that has been written.
 *
 * @param kind what it is, in a few words
 * @param rows below the header, total rows included
 */
public record Written(Path path, String kind, long rows) {}
