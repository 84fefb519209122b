package headway.categorisation;

/** Somebody else has changed the decision since the page was opened; nothing was saved. */
public class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException(long decision) {
        super("Decision " + decision + " has changed meanwhile.");
    }
}
