package headway.strategy;

/**
 * Something wrong with a pack's file.
 *
 * @param line from 1
 * @param column from 1
 * @param path where in the pack, by names, such as {@code criteria › decline › expression}
 * @param sentence what is wrong and how to mend it
 */
public record PackProblem(int line, int column, String path, String sentence) {

    /** In one line, as the command line prints it. */
    public String inOneLine() {
        String where = path.isEmpty() ? "" : path + ": ";
        return "line " + line + ": " + where + sentence;
    }
}
