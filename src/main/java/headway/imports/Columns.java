package headway.imports;

/** How wide a table may be: as wide as Excel's. */
final class Columns {

    static final int MOST = 16_384;

    private Columns() {}

    static void check(String fileName, int line, long columns) {
        if (columns > MOST) {
            throw new UnreadableFileException(
                    "%s has %,d columns in row %d; no table that Headway reads has more than %,d. Check that it is the right file."
                            .formatted(fileName, columns, line, MOST));
        }
    }
}
