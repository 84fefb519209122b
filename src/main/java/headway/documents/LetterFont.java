package headway.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typeface of letters, Liberation Sans: as wide as Arial, open, and embedded in every letter. */
final class LetterFont {

    static final String FAMILY = "Liberation Sans";
    static final byte[] REGULAR = read("LiberationSans-Regular.ttf");
    static final byte[] BOLD = read("LiberationSans-Bold.ttf");

    private static final int WHITE_SQUARE = 0x25A1;
    private static final BitSet DRAWN = drawn();

    private LetterFont() {}

    /** The characters of a text that the typeface lacks, each once, for a message; empty where it has all. */
    static String missing(String text) {
        return text.codePoints()
                .filter(point -> point != '\n' && !DRAWN.get(point))
                .distinct()
                .limit(10)
                .mapToObj(point -> Character.isISOControl(point)
                        ? "control character %d".formatted(point)
                        : Character.toString(point) + " (" + Character.getName(point) + ")")
                .collect(Collectors.joining(", "));
    }

    /** The text with a white square for each character that the typeface lacks. */
    static String shown(String text) {
        return text.codePoints()
                .map(point -> point == '\n' || DRAWN.get(point) ? point : WHITE_SQUARE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static BitSet drawn() {
        BitSet both = pointsOf(REGULAR);
        both.and(pointsOf(BOLD));
        both.clear(0, ' ');
        return both;
    }

    private static BitSet pointsOf(byte[] font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup glyphs = parsed.getUnicodeCmapLookup();
            BitSet points = new BitSet();
            for (int point = 0; point <= Character.MAX_VALUE; point++) {
                if (glyphs.getGlyphId(point) != 0) {
                    points.set(point);
                }
            }
            return points;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) {
        try (InputStream in = LetterFont.class.getResourceAsStream("/liberation/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The font " + name + " is missing from the program.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
