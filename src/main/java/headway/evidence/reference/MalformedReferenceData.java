package headway.evidence.reference;

/** Reference data that cannot be used: the message names the file, the entry, and what to mend. */
public final class MalformedReferenceData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedReferenceData(String where, String what) {
        super(where + ": " + what);
    }

    MalformedReferenceData(String where, String what, Throwable cause) {
        super(where + ": " + what, cause);
    }
}
