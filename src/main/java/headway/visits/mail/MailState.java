package headway.visits.mail;

/** Where a mail stands. */
public enum MailState {
    WAITING("Waiting to be sent"),
    SENDING("Being sent"),
    SENT("Sent"),
    /** It was handed to the mail server, and nobody heard what became of it: sending it again might send it twice. */
    DOUBTFUL("May have been sent"),
    DROPPED("Not sent"),
    /** Nobody knows where to send it. */
    UNADDRESSED("Not mailed");

    private final String title;

    MailState(String title) {
        this.title = title;
    }

    /** In words, as shown on screen. */
    public String title() {
        return title;
    }
}
