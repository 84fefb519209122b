package headway.web;

/** How long a typed text may be, in characters; a longer one is told how long it is. */
public final class TextLimit {

    /** Of what stands in one line, such as a name. */
    public static final int LINE = 300;
    /** Of a few paragraphs: about a page. */
    public static final int PARAGRAPHS = 4_000;

    private TextLimit() {}

    public static void line(String typed, String field) {
        within(LINE, typed, field);
    }

    public static void paragraphs(String typed, String field) {
        within(PARAGRAPHS, typed, field);
    }

    public static void within(int most, String typed, String field) {
        int length = typed.strip().length();
        if (length > most) {
            throw new FormProblem(
                    field,
                    "You typed " + Format.count(length) + " characters here. Shorten it to " + Format.count(most)
                            + " at most");
        }
    }
}
