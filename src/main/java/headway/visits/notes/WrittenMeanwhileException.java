package headway.visits.notes;

/** Somebody else saved the same text since it was opened: both are to be shown, and a person chooses. */
public class WrittenMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrittenMeanwhileException(long visit) {
        super("Visit " + visit + " was written about meanwhile.");
    }
}
