package headway.documents;

import static org.assertj.core.api.Assertions.assertThat;

import headway.documents.page.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTests {

    @Test
    void linesOfAParagraphFlowTogetherAndABlankLineParts() {
        assertThat(Markup.parse("One\nand more.\n\n\nTwo."))
                .containsExactly(new Block.Paragraph("One and more."), new Block.Paragraph("Two."));
    }

    @Test
    void linesWithAHyphenAreAListEvenRightAfterAParagraph() {
        assertThat(Markup.parse("We offer:\n- visits,\n  two a term\n- reports\nAnd more."))
                .containsExactly(
                        new Block.Paragraph("We offer:"),
                        new Block.Bullets(List.of("visits, two a term", "reports")),
                        new Block.Paragraph("And more."));
    }

    @Test
    void twoHashesMakeAHeadingWithoutBlankLinesAround() {
        assertThat(Markup.parse("Before\n## Visits\nAfter"))
                .containsExactly(
                        new Block.Paragraph("Before"), new Block.Heading("Visits"), new Block.Paragraph("After"));
    }

    @Test
    void aHyphenWithinALineIsNoList() {
        assertThat(Markup.parse("Well-led - and calm\n-5 points"))
                .containsExactly(new Block.Paragraph("Well-led - and calm -5 points"));
    }

    @Test
    void whatIsWrittenParsesToTheSame() {
        List<Block> blocks = List.of(
                new Block.Heading("Visits"),
                new Block.Paragraph("We offer:"),
                new Block.Bullets(List.of("visits", "reports")),
                new Block.Paragraph("And more."));

        assertThat(Markup.parse(Markup.write(blocks))).isEqualTo(blocks);
    }

    @Test
    void noTextMakesNoBlocks() {
        assertThat(Markup.parse(" \n\n ")).isEmpty();
    }
}
