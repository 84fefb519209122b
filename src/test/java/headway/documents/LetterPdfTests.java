package headway.documents;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LetterPdfTests {

    private static final LetterNumber NUMBER = new LetterNumber(new AuthorityCode(999), new AcademicYear(2018), 42);

    private final LetterPress press = new LetterPress();

    @Test
    void holdsTheTextInReadingOrderWithNumberReferenceAndPages() throws IOException {
        try (PDDocument document = Loader.loadPDF(letter(SampleLetters.content("St Brigid's & St Anne's School")))) {
            String text = new PDFTextStripper().getText(document);

            assertThat(text)
                    .containsSubsequence(
                            "Borough of Northmere",
                            "St Brigid's & St Anne's School",
                            "School category and level of support 2018/19",
                            "Why we agreed this category",
                            "outcomes at the end of key stage 2",
                            "Visits by your partner 4",
                            "Yours sincerely",
                            "A. N. Example")
                    .contains("Letter 999/2018-19/0042 · Reference SI/2018/30")
                    .contains("Page 1 of 2", "Page 2 of 2");
        }
    }

    @Test
    void showsMarkupInAValueAsText() throws IOException {
        try (PDDocument document = Loader.loadPDF(letter(SampleLetters.content("<script>x</script> <h1> School")))) {
            assertThat(new PDFTextStripper().getText(document)).contains("<script>x</script> <h1> School");
        }
    }

    @Test
    void keepsTheStandardsForReadingAloudAndForKeeping() throws Exception {
        byte[] pdf = letter(SampleLetters.content("Mill Lane School"));

        assertThat(PdfStandard.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfStandard.breaches(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void theValidatorFindsWhatAPlainPdfLacks() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }

        assertThat(PdfStandard.breaches(plain.toByteArray(), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
        assertThat(PdfStandard.breaches(plain.toByteArray(), PDFAFlavour.PDFA_2_A))
                .isNotEmpty();
    }

    @Test
    void isTaggedTitledInEnglishWithBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(letter(SampleLetters.content("Mill Lane School")))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("School category and level of support 2018/19");
            assertThat(bookmarks(document))
                    .containsExactly(
                            "School category and level of support 2018/19",
                            "Why we agreed this category",
                            "What you can expect from us");
        }
    }

    @Test
    void embedsEveryFontThatItUses() throws IOException {
        try (PDDocument document = Loader.loadPDF(letter(SampleLetters.content("Mill Lane School")))) {
            List<PDFont> fonts = fonts(document);

            assertThat(fonts).allMatch(PDFont::isEmbedded);
            assertThat(fonts)
                    .extracting(font -> font.getName().replaceFirst("^[A-Z]{6}\\+", ""))
                    .containsOnly("LiberationSans", "LiberationSans-Bold");
        }
    }

    @Test
    void isDatedByTheLetterNotByTheClock() throws IOException {
        try (PDDocument document = Loader.loadPDF(letter(SampleLetters.content("Mill Lane School")))) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(SampleLetters.DATE.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    @Test
    void isTheSameToTheByteWheneverAndWhereverItIsMade() throws Exception {
        LetterContent content = SampleLetters.content("Mill Lane School");
        byte[] first = letter(content);

        assertThat(letter(content)).isEqualTo(first);
        assertThat(hashInAnotherProcess()).isEqualTo(Sha256.hex(first));
    }

    @Test
    void differsWhereTheLetterDiffers() {
        LetterContent content = SampleLetters.content("Mill Lane School");
        byte[] first = letter(content);

        assertThat(letter(content.withEdits(Map.of("remarks", "Well done.")))).isNotEqualTo(first);
        ComposedLetter same = LetterComposer.compose(SampleLetters.template(), content);
        LetterNumber next = new LetterNumber(NUMBER.authority(), NUMBER.year(), 43);
        assertThat(press.numbered(same, next, SampleLetters.DATE)).isNotEqualTo(first);
    }

    @Test
    void aSignatureNeverStandsAloneOnAPage() throws IOException {
        for (int paragraphs = 0; paragraphs < 30; paragraphs++) {
            String remarks = "A remark of one line.\n\n".repeat(paragraphs);
            byte[] pdf = letter(SampleLetters.content("Mill Lane School").withEdits(Map.of("remarks", remarks)));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper lastPage = new PDFTextStripper();
                lastPage.setStartPage(document.getNumberOfPages());

                assertThat(lastPage.getText(document))
                        .as("with %d paragraphs of remarks", paragraphs)
                        .contains("If you have a question about this letter", "Yours sincerely", "A. N. Example");
            }
        }
    }

    @Test
    void aDraftSaysSoOnEveryPage() throws IOException {
        byte[] draft = press.draft(SampleLetters.template(), SampleLetters.content("Mill Lane School"));
        try (PDDocument document = Loader.loadPDF(draft)) {
            assertThat(new PDFTextStripper().getText(document).split("Draft, not issued", -1))
                    .hasSize(document.getNumberOfPages() + 1);
        }
    }

    /** Prints the sample letter's hash; run in a process of its own by a test. */
    static final class OtherProcess {

        private OtherProcess() {}

        public static void main(String[] arguments) {
            byte[] pdf = new LetterPdfTests().letter(SampleLetters.content("Mill Lane School"));
            System.out.println(Sha256.hex(pdf));
        }
    }

    private static String hashInAnotherProcess() throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java", "-cp", classPath, OtherProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output.strip();
    }

    private byte[] letter(LetterContent content) {
        return press.numbered(LetterComposer.compose(SampleLetters.template(), content), NUMBER, content.date());
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
            item.children().forEach(child -> titles.add(child.getTitle()));
        }
        return titles;
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
