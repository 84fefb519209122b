package headway.documents;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A letter as a strategy words it: sections in order, each fixed or editable, with named places in double braces.
 * A blank line starts a new paragraph, lines that start with "- " are a list, "## " starts a heading. A place whose name
 * ends in "_table", and the place "signature", stand alone in their paragraph.
 *
 * @param id what kind of letter it is, such as "category-letter"
 * @param title the letter's subject line; it may hold places
 */
public record LetterTemplate(String id, String title, List<Section> sections) {

    /** Checks the whole template and refuses it with everything that is wrong. */
    public LetterTemplate {
        sections = List.copyOf(sections);
        List<LetterProblem> problems = TemplateRules.problems(id, title, sections);
        if (!problems.isEmpty()) {
            throw new UnfitLetterException(problems);
        }
    }

    /**
     * A section of a letter.
     *
     * @param heading stands above the section; null for none
     * @param editable whether a person may replace the text before the letter is issued
     */
    public record Section(String id, @Nullable String heading, boolean editable, String text) {}

    /** The names of all places that must be filled by the caller: texts, and tables (names ending in "_table"). */
    public Set<String> places() {
        return TemplateRules.placesToFill(title, sections);
    }
}
