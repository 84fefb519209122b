package headway.documents;

import headway.documents.page.LetterPage;
import java.util.ArrayList;
import java.util.List;

/** A letter whose places are filled: as it is set, and section by section in words. */
record ComposedLetter(LetterPage page, List<SectionText> sections) {

    /** The whole letter as plain text. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(page.authority());
        lines.addAll(page.authorityLines());
        lines.add("");
        lines.addAll(page.addressee());
        lines.add("");
        lines.add(page.date());
        lines.add(page.reference());
        lines.add("");
        lines.add(page.title());
        for (LetterPage.Part part : page.parts()) {
            lines.add("");
            if (part.heading() != null) {
                lines.add(part.heading());
                lines.add("");
            }
            lines.add(Markup.write(part.blocks()));
        }
        return String.join("\n", lines) + "\n";
    }
}
