package headway.strategy.file;

/**
 * Something wrong with a file.
 *
 * @param pointer to what is wrong, as a JSON pointer
 */
public record FileProblem(Place place, String pointer, String sentence) {}
