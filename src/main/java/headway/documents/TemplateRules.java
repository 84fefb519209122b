package headway.documents;

import headway.documents.LetterTemplate.Section;
import headway.documents.page.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a letter's template must keep to. */
final class TemplateRules {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private TemplateRules() {}

    static List<LetterProblem> problems(String id, String title, List<Section> sections) {
        List<LetterProblem> problems = new ArrayList<>();
        if (!ID.matcher(id).matches()) {
            problems.add(new LetterProblem(null, badId("letter", id)));
        }
        if (title.isBlank()) {
            problems.add(new LetterProblem(null, "The letter '" + id + "' has no title. Give it a subject line."));
        }
        checkOneLine(null, "the title of the letter", title, problems);
        if (sections.isEmpty()) {
            problems.add(new LetterProblem(null, "The letter '" + id + "' has no sections. Give it at least one."));
        }
        Set<String> seen = new HashSet<>();
        for (Section section : sections) {
            if (!ID.matcher(section.id()).matches()) {
                problems.add(new LetterProblem(section.id(), badId("section", section.id())));
            } else if (!seen.add(section.id())) {
                problems.add(new LetterProblem(
                        section.id(), "Two sections are called '" + section.id() + "'. Rename one of them."));
            }
            checkSection(section, problems);
        }
        return problems;
    }

    static Set<String> placesToFill(String title, List<Section> sections) {
        Set<String> names = new LinkedHashSet<>(Places.in(title));
        for (Section section : sections) {
            names.addAll(Places.in(headingOf(section)));
            names.addAll(Places.in(section.text()));
        }
        names.removeAll(Set.of(Places.SIGNATURE, Places.DATE, Places.REFERENCE));
        return names;
    }

    static String headingOf(Section section) {
        String heading = section.heading();
        return heading == null ? "" : heading;
    }

    private static void checkSection(Section section, List<LetterProblem> problems) {
        String id = section.id();
        checkOneLine(id, "the heading of section '" + id + "'", headingOf(section), problems);
        for (Block block : Markup.parse(PlainText.lines(section.text()))) {
            switch (block) {
                case Block.Paragraph(String text) -> checkParagraph(section, text, problems);
                case Block.Heading(String text) -> {
                    checkOneLine(id, "a heading in section '" + id + "'", text, problems);
                    if (section.editable()) {
                        problems.add(new LetterProblem(
                                id,
                                "The editable section '" + id + "' holds a heading in its text. Give the section a "
                                        + "heading of its own instead, or split it in two."));
                    }
                }
                case Block.Bullets(List<String> items) ->
                    items.forEach(item -> checkOneLine(id, "a list in section '" + id + "'", item, problems));
                case Block.Table table -> throw new IllegalStateException("Markup holds no tables: " + table);
                case Block.Signature signature ->
                    throw new IllegalStateException("Markup holds no signatures: " + signature);
            }
        }
    }

    private static void checkParagraph(Section section, String text, List<LetterProblem> problems) {
        String id = section.id();
        String alone = Places.alone(text);
        if (alone == null || !Places.isBlock(alone)) {
            checkOneLine(id, "section '" + id + "'", text, problems);
        } else if (section.editable()) {
            problems.add(new LetterProblem(
                    id,
                    "The editable section '" + id + "' holds {{" + alone + "}}, which would be lost when the text is "
                            + "rewritten. Put it into a section that is not editable."));
        }
    }

    private static void checkOneLine(
            @Nullable String section, String where, String text, List<LetterProblem> problems) {
        if (Places.isMalformed(text)) {
            problems.add(new LetterProblem(
                    section,
                    "In " + where + " double braces stand without a place's name between them. Write {{name}}, "
                            + "with small letters, digits and underscores."));
        }
        for (String name : Places.in(text)) {
            if (Places.isBlock(name)) {
                problems.add(new LetterProblem(
                        section,
                        "In " + where + " {{" + name + "}} stands among other words. Put it on a line of its own "
                                + "with a blank line before and after."));
            }
        }
    }

    private static String badId(String what, String id) {
        return "The " + what + " is called '" + id + "'. Use small letters, digits and hyphens, a letter first.";
    }
}
