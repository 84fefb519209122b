package headway.web;

import java.util.List;
import java.util.Map;

/** What was typed cannot be done: which field, and a sentence that says how to mend it. */
public class FormProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;

    public FormProblem(String field, String reason) {
        super(reason);
        this.field = field;
        this.reason = reason;
    }

    /** As the component of errors shows it. */
    public List<Map.Entry<String, String>> problems() {
        return List.of(Map.entry(field, reason));
    }
}
