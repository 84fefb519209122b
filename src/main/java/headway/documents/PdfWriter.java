package headway.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import headway.shared.Sha256;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Turns a document into a tagged PDF for reading aloud (PDF/UA-1) and for keeping (PDF/A-2A). Equal documents make equal
 * bytes: the moment of making is the letter's date, and the file's identifier is derived from the text.
 */
final class PdfWriter {

    private static final String PRODUCER = "Headway";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] write(String html, LocalDate date) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .withProducer(PRODUCER)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .useUnicodeLineBreaker(new LineBreaker())
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(
                () -> new ByteArrayInputStream(LetterFont.REGULAR), LetterFont.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(
                () -> new ByteArrayInputStream(LetterFont.BOLD), LetterFont.FAMILY, 700, FontStyle.NORMAL, true);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fixMoment(document, date);
            document.setDocumentId(ByteBuffer.wrap(Sha256.of(html.getBytes(StandardCharsets.UTF_8)))
                    .getLong());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The renderer's own breaker also breaks before a slash, and would part 2018 from /19. */
    private static final class LineBreaker implements FSTextBreaker {

        private final BreakIterator lines = BreakIterator.getLineInstance(Locale.UK);

        @Override
        public int next() {
            return lines.next();
        }

        @Override
        public void setText(String text) {
            lines.setText(text);
        }
    }

    /** The renderer stamps the present moment in two places, which must agree. */
    private static void fixMoment(PDDocument document, LocalDate date) throws IOException {
        Calendar moment = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(moment);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        try (InputStream in = metadata.exportXMPMetadata()) {
            String xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String fixed = xmp.replaceFirst(
                    "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                    "<xmp:CreateDate>" + date + "T00:00:00+00:00</xmp:CreateDate>");
            metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
        }
    }
}
