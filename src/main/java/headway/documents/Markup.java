package headway.documents;

import headway.documents.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The light markup of letters: text to blocks and back. Lines of one paragraph flow together. */
final class Markup {

    static final String BULLET = "- ";
    static final String HEADING = "## ";

    private Markup() {}

    static List<Block> parse(String text) {
        Reading reading = new Reading();
        text.lines().forEach(reading::line);
        reading.end();
        return reading.blocks;
    }

    /** The same blocks with every piece of text changed; tables and signatures hold no markup and stay. */
    static Block map(Block block, UnaryOperator<String> change) {
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(change.apply(heading.text()));
            case Block.Paragraph paragraph -> new Block.Paragraph(change.apply(paragraph.text()));
            case Block.Bullets bullets ->
                new Block.Bullets(bullets.items().stream().map(change).toList());
            case Block.Table table -> table;
            case Block.Signature signature -> signature;
        };
    }

    /** Writes blocks as text; parsing what is written for headings, paragraphs and lists gives the same blocks. */
    static String write(List<Block> blocks) {
        return String.join("\n\n", blocks.stream().map(Markup::write).toList());
    }

    private static String write(Block block) {
        return switch (block) {
            case Block.Heading heading -> HEADING + heading.text();
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Bullets bullets ->
                String.join(
                        "\n",
                        bullets.items().stream().map(item -> BULLET + item).toList());
            case Block.Table table -> {
                List<String> lines = new ArrayList<>();
                lines.add(table.caption());
                lines.add(String.join(" | ", table.columns()));
                table.rows().forEach(row -> lines.add(String.join(" | ", row)));
                yield String.join("\n", lines);
            }
            case Block.Signature signature -> signature.closing() + "\n" + signature.name() + "\n" + signature.post();
        };
    }

    private static final class Reading {

        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();
        private final List<String> bullets = new ArrayList<>();

        void line(String line) {
            String words = line.strip();
            if (words.isEmpty()) {
                end();
            } else if (line.startsWith(HEADING)) {
                end();
                blocks.add(new Block.Heading(line.substring(HEADING.length()).strip()));
            } else if (line.startsWith(BULLET)) {
                endParagraph();
                bullets.add(line.substring(BULLET.length()).strip());
            } else if (!bullets.isEmpty() && Character.isWhitespace(line.charAt(0))) {
                bullets.add(bullets.removeLast() + " " + words);
            } else {
                endBullets();
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(words);
            }
        }

        void end() {
            endParagraph();
            endBullets();
        }

        private void endParagraph() {
            if (!paragraph.isEmpty()) {
                blocks.add(new Block.Paragraph(paragraph.toString()));
                paragraph.setLength(0);
            }
        }

        private void endBullets() {
            if (!bullets.isEmpty()) {
                blocks.add(new Block.Bullets(bullets));
                bullets.clear();
            }
        }
    }
}
