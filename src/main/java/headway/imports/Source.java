package headway.imports;

import java.io.IOException;
import java.util.List;

/**
 * One table to be read: a CSV file, a sheet of a workbook, a JSON array of objects, or one of these inside a zip.
 *
 * @param fileName without folders; inside a zip, the inner file's
 */
interface Source {

    String fileName();

    /** The sheet's name, or empty where the file has none. */
    String sheet();

    /** Reads every row in order, title rows included; may be called more than once. */
    void rows(RowVisitor visitor) throws IOException;

    /** Takes one row; returns false to stop reading. */
    interface RowVisitor {
        boolean row(int line, List<String> cells);
    }
}
