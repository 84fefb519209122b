package headway.documents;

import headway.documents.page.Block;
import headway.documents.page.LetterPage;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Fills one template with one content; collects every problem before it refuses. */
final class LetterComposer {

    static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String CLOSE = "close";

    private final LetterTemplate template;
    private final LetterContent content;
    private final List<LetterProblem> problems = new ArrayList<>();
    private final List<SectionText> texts = new ArrayList<>();
    private boolean signed;

    private LetterComposer(LetterTemplate template, LetterContent content) {
        this.template = template;
        this.content = content;
    }

    static ComposedLetter compose(LetterTemplate template, LetterContent content) {
        return new LetterComposer(template, LetterSigns.shown(content)).compose();
    }

    private ComposedLetter compose() {
        checkEditsAreAllowed();
        List<LetterPage.Part> parts = new ArrayList<>();
        template.sections().forEach(section -> addPart(section, parts));
        if (!signed) {
            parts.add(new LetterPage.Part(CLOSE, null, false, List.of(signature())));
        }
        LetterPage page = new LetterPage(
                required("the authority's name", content.from().authority()),
                linesOf(content.from().lines()),
                linesOf(content.addressee()),
                WRITTEN.format(content.date()),
                required("the reference", content.reference()),
                fill(null, template.title()),
                parts);
        ComposedLetter letter = new ComposedLetter(page, List.copyOf(texts));
        checkCharacters(letter);
        if (!problems.isEmpty()) {
            throw new UnfitLetterException(problems);
        }
        return letter;
    }

    private void checkEditsAreAllowed() {
        for (String id : new TreeSet<>(content.edits().keySet())) {
            boolean editable = template.sections().stream()
                    .anyMatch(section -> section.id().equals(id) && section.editable());
            if (!editable) {
                problems.add(new LetterProblem(
                        id, "The section '" + id + "' of the letter cannot be edited. Leave its text as it is."));
            }
        }
    }

    private void addPart(LetterTemplate.Section section, List<LetterPage.Part> parts) {
        List<Block> blocks = Markup.parse(PlainText.lines(section.text())).stream()
                .map(block -> filled(section.id(), block))
                .toList();
        String text = Markup.write(blocks);
        boolean edited = false;
        String edit = section.editable() ? content.edits().get(section.id()) : null;
        if (edit != null) {
            String typed = PlainText.typed(edit);
            EditRules.check(section.id(), typed, problems);
            List<Block> rewritten = Markup.parse(typed);
            edited = !rewritten.equals(blocks) && !Markup.write(rewritten).equals(text);
            if (edited) {
                blocks = rewritten;
                text = Markup.write(blocks);
            }
        }
        String heading = section.heading() == null ? null : fill(section.id(), section.heading());
        texts.add(new SectionText(section.id(), heading, section.editable(), edited, text));
        if (!blocks.isEmpty()) {
            parts.add(new LetterPage.Part(section.id(), heading, section.editable(), blocks));
        }
    }

    private Block filled(String section, Block block) {
        if (block instanceof Block.Paragraph(String text)) {
            String alone = Places.alone(text);
            if (Places.SIGNATURE.equals(alone)) {
                signed = true;
                return signature();
            }
            if (alone != null && Places.isBlock(alone)) {
                return table(section, alone);
            }
        }
        UnaryOperator<String> fill = text -> fill(section, text);
        return Markup.map(block, fill);
    }

    private Block table(String section, String name) {
        LetterTable table = content.tables().get(name);
        if (table == null) {
            problems.add(unfilled(section, name));
            return new Block.Paragraph("");
        }
        UnaryOperator<String> line = PlainText::line;
        return new Block.Table(
                line.apply(table.caption()),
                table.columns().stream().map(line).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(line).toList())
                        .toList());
    }

    private Block signature() {
        Signatory signatory = content.signatory();
        return new Block.Signature(
                required("the closing words", signatory.closing()),
                required("the name of who signs", signatory.name()),
                required("the post of who signs", signatory.post()));
    }

    private String fill(@Nullable String section, String text) {
        Map<String, String> own =
                Map.of(Places.DATE, WRITTEN.format(content.date()), Places.REFERENCE, content.reference());
        return PlainText.line(Places.fill(text, name -> {
            String value =
                    PlainText.line(own.getOrDefault(name, content.places().getOrDefault(name, "")));
            if (value.isEmpty()) {
                problems.add(unfilled(section, name));
            }
            return value;
        }));
    }

    private static LetterProblem unfilled(@Nullable String section, String name) {
        return new LetterProblem(
                section,
                "The place {{" + name + "}} in " + (section == null ? "the title" : "section '" + section + "'")
                        + " is not filled. Enter what is missing for this school, or take the place out of the "
                        + "letter's text in the strategy.");
    }

    private String required(String what, String value) {
        String line = PlainText.line(value);
        if (line.isEmpty()) {
            problems.add(new LetterProblem(null, "The letter lacks " + what + ". Enter it."));
        }
        return line;
    }

    private static List<String> linesOf(List<String> lines) {
        return lines.stream()
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A character that the font lacks would leave a gap in the letter, unnoticed. */
    private void checkCharacters(ComposedLetter letter) {
        String missing = LetterFont.missing(letter.text());
        if (missing.isEmpty()) {
            return;
        }
        String section = texts.stream()
                .filter(text -> !LetterFont.missing(text.text()).isEmpty())
                .map(SectionText::id)
                .findFirst()
                .orElse(null);
        problems.add(new LetterProblem(
                section, "The letters' font has no sign for: " + missing + ". Write the words without it."));
    }
}
