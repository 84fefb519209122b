package headway.documents;

import headway.documents.LetterDifference.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Composes letters and sets them, on screen and as PDF. */
@Component
class LetterPress {

    private static final String DRAFT = "Draft, not issued";

    private final LetterHtml html = new LetterHtml();
    private final PdfWriter writer = new PdfWriter();

    LetterPreview preview(LetterTemplate template, LetterContent content) {
        ComposedLetter letter = LetterComposer.compose(template, content);
        return new LetterPreview(letter.page().title(), html.fragment(letter.page()), letter.sections(), letter.text());
    }

    byte[] draft(LetterTemplate template, LetterContent content) {
        return print(LetterComposer.compose(template, content), DRAFT, content.date());
    }

    byte[] numbered(ComposedLetter letter, LetterNumber number, LocalDate date) {
        return print(letter, "Letter " + number.label(), date);
    }

    LetterDifference difference(List<SectionText> earlier, List<SectionText> later) {
        List<Paragraph> paragraphs = LetterDiffer.compare(earlier, later);
        return new LetterDifference(paragraphs, html.difference(paragraphs));
    }

    private byte[] print(ComposedLetter letter, String mark, LocalDate date) {
        return writer.write(html.document(letter.page(), mark), date);
    }
}
