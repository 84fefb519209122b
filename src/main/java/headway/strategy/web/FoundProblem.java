package headway.strategy.web;

import headway.strategy.PackProblem;
import java.util.List;

/**
 * Something to mend in a file, with what stands in its line.
 *
 * @param written the line's text, shortened where it is long; blank where the file has no such line
 */
public record FoundProblem(PackProblem problem, String written) {

    private static final int SHOWN = 160;

    static List<FoundProblem> in(String yaml, List<PackProblem> problems) {
        List<String> lines = yaml.lines().toList();
        return problems.stream()
                .map(problem -> new FoundProblem(problem, line(lines, problem.line())))
                .toList();
    }

    private static String line(List<String> lines, int number) {
        String line =
                number >= 1 && number <= lines.size() ? lines.get(number - 1).strip() : "";
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + " …";
    }
}
