package headway.web;

/** What was asked for is not there, or not for this person: both look alike from outside. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String message) {
        super(message);
    }
}
