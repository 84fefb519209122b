package headway.documents;

import java.util.List;

/**
 * A letter as it would be issued.
 *
 * @param html a fragment for a page, safe to embed as it is; its top heading is an h2
 * @param sections the words of each section; those that are editable can be offered in a form as they stand here
 * @param text the whole letter as plain text
 */
public record LetterPreview(String title, String html, List<SectionText> sections, String text) {

    public LetterPreview {
        sections = List.copyOf(sections);
    }
}
