package headway.documents;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Puts text that came from forms, files and other programs into one form, so that equal words make equal letters. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029");
    /** Zero-width characters and soft hyphens that word processors leave behind; they would show as gaps or boxes. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u200C\\u200D\\u2060\\uFEFF]");

    private static final Pattern PASTED_BULLET = Pattern.compile("(?m)^[ ]*(?:•[ ]*|[*-][ ]+)(?=\\S)");
    private static final Pattern TRAILING_SPACE = Pattern.compile("(?m)[ ]+$");

    private PlainText() {}

    /** Several lines of text, such as a section's. */
    static String lines(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String unix = LINE_END.matcher(composed).replaceAll("\n").replace('\t', ' ');
        return TRAILING_SPACE
                .matcher(INVISIBLE.matcher(unix).replaceAll(""))
                .replaceAll("")
                .strip();
    }

    /** Text that a person typed or pasted: bullets of word processors become those of the light markup. */
    static String typed(String text) {
        return PASTED_BULLET.matcher(lines(text)).replaceAll(Markup.BULLET);
    }

    /** One line of text, such as a name: every run of white space becomes a single space. */
    static String line(String text) {
        return lines(text).replaceAll("\\s+", " ");
    }
}
