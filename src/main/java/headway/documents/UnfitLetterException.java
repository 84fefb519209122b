package headway.documents;

import java.util.List;
import java.util.stream.Collectors;

/** A letter that cannot be made as it stands, with everything that is wrong with it. */
public final class UnfitLetterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<LetterProblem> problems;

    public UnfitLetterException(List<LetterProblem> problems) {
        super(problems.stream().map(LetterProblem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public List<LetterProblem> problems() {
        return problems;
    }
}
