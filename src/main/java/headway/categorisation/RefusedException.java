package headway.categorisation;

import java.util.List;
import java.util.Map;

/** What was asked of a decision cannot be done; each problem names the field of the form that it is about. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Map.Entry<String, String>> problems;

    RefusedException(List<Map.Entry<String, String>> problems) {
        super(problems.getFirst().getValue());
        this.problems = List.copyOf(problems);
    }

    static RefusedException of(String field, String message) {
        return new RefusedException(List.of(Map.entry(field, message)));
    }

    /** Field and message, in the order of the form. */
    public List<Map.Entry<String, String>> problems() {
        return problems;
    }
}
