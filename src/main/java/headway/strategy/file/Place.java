package headway.strategy.file;

/**
 * Where something stands in a file, counted from 1.
 *
 * @param line of its name, or of itself in a list
 * @param column of its name, or of itself in a list
 * @param textLine where its text begins
 * @param textColumn where its text begins in that line; 1 where the text is a block of its own
 */
public record Place(int line, int column, int textLine, int textColumn) {

    static final Place START = new Place(1, 1, 1, 1);
}
