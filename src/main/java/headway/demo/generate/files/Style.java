package headway.demo.generate.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a publisher writes its CSV files.
 *
 * @param byteOrderMark whether the file starts with one
 * @param newline between lines
 * @param lastNewline whether the last line ends with one too
 * @param quotes what is put in quotation marks
 * @param trimmed whether empty cells at the end of a row are left out, so that rows are shorter than the header
 */
record Style(
        Charset charset, boolean byteOrderMark, String newline, boolean lastNewline, Quotes quotes, boolean trimmed) {

    enum Quotes {
        /** Only what has to be. */
        NEEDED,
        /** Everything but the columns that are numbers in the publisher's database. */
        TEXT,
        ALL
    }

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The register: all text quoted, numbers not. */
    static final Style REGISTER = new Style(WINDOWS, false, "\r\n", true, Quotes.TEXT, false);

    static final Style OFSTED = new Style(WINDOWS, false, "\r\n", true, Quotes.NEEDED, false);

    /** The final performance tables: a mark at the start, ragged rows, no newline at the end. */
    static final Style TABLES = new Style(StandardCharsets.UTF_8, true, "\r\n", false, Quotes.NEEDED, true);

    /** Census, absence and the provisional tables. */
    static final Style PLAIN_TABLES = new Style(StandardCharsets.UTF_8, true, "\n", true, Quotes.NEEDED, false);

    static final Style CENSUS = new Style(StandardCharsets.UTF_8, true, "\r\n", true, Quotes.NEEDED, false);

    /** Explore education statistics. */
    static final Style STATISTICS = new Style(StandardCharsets.UTF_8, true, "\r\n", true, Quotes.NEEDED, false);

    static final Style QUOTED_STATISTICS = new Style(StandardCharsets.UTF_8, false, "\r\n", true, Quotes.ALL, false);
}
