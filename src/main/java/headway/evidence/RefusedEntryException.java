package headway.evidence;

import java.util.List;

/** An entry that cannot be taken, with what to mend in each field. */
public class RefusedEntryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a field: fact, value, happened, confidence, note or why. */
    public record Problem(String field, String message) {}

    private final transient List<Problem> problems;

    public RefusedEntryException(List<Problem> problems) {
        super(String.join(" ", problems.stream().map(Problem::message).toList()));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
