package headway.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import headway.documents.LetterDifference.Paragraph;
import headway.documents.page.LetterPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Letters as HTML. It has a template engine of its own, so that no setting made for pages can change the bytes of a
 * letter.
 */
final class LetterHtml {

    private static final int LEVEL_ON_SCREEN = 2;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String style = style();

    /** The fragment for a page that has its own h1. */
    String fragment(LetterPage page) {
        return render("documents/letter.jte", Map.of("letter", page, "level", LEVEL_ON_SCREEN));
    }

    /** The whole document from which the PDF is made; the mark tells its number, or that it is a draft. */
    String document(LetterPage page, String mark) {
        return render("documents/letter-document.jte", Map.of("letter", page, "mark", mark, "style", style));
    }

    String difference(List<Paragraph> paragraphs) {
        return render("documents/difference.jte", Map.of("paragraphs", paragraphs));
    }

    private String render(String template, Map<String, Object> values) {
        TemplateOutput output = new StringOutput();
        engine.render(template, values, output);
        return output.toString();
    }

    private static String style() {
        try (InputStream in = LetterHtml.class.getResourceAsStream("/documents/letter.css")) {
            if (in == null) {
                throw new IllegalStateException("The letters' style sheet is missing from the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
