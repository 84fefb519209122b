package headway.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import headway.documents.LetterDifference.Change;
import headway.documents.LetterDifference.Paragraph;
import headway.documents.LetterDifference.Run;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LetterDifferenceTests {

    private final LetterPress press = new LetterPress();

    @Test
    void equalTextsDifferInNothing() {
        LetterDifference difference = difference("One.\n\nTwo.", "One.\n\nTwo.");

        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.summary()).isEqualTo("The words are the same.");
        assertThat(difference.html()).doesNotContain("<ins>").doesNotContain("<del>");
    }

    @Test
    void aRewordedParagraphShowsItsWords() {
        LetterDifference difference = difference(
                "The category is Blue and you can expect two visits.",
                "The category is Deep Orange and you can expect four visits.");

        assertThat(difference.paragraphs())
                .containsExactly(new Paragraph(
                        Change.REWORDED,
                        false,
                        List.of(
                                new Run(Change.SAME, "The category is "),
                                new Run(Change.REMOVED, "Blue"),
                                new Run(Change.ADDED, "Deep Orange"),
                                new Run(Change.SAME, " and you can expect "),
                                new Run(Change.REMOVED, "two"),
                                new Run(Change.ADDED, "four"),
                                new Run(Change.SAME, " visits."))));
        assertThat(difference.paragraphs().getFirst().text())
                .isEqualTo("The category is Deep Orange and you can expect four visits.");
        assertThat(difference.html()).contains("expect <del>").contains("four</ins> visits.");
    }

    @Test
    void spacesBetweenChangedWordsBelongToTheChange() {
        LetterDifference difference =
                difference("All of it is very good indeed here.", "All of it is not so bad indeed here.");

        assertThat(difference.paragraphs().getFirst().runs())
                .containsExactly(
                        new Run(Change.SAME, "All of it is "),
                        new Run(Change.REMOVED, "very good"),
                        new Run(Change.ADDED, "not so bad"),
                        new Run(Change.SAME, " indeed here."));
    }

    @Test
    void aParagraphThatIsWhollyDifferentIsRemovedAndAdded() {
        LetterDifference difference = difference(
                "Same.\n\nYour attendance improved.\n\nEnd.",
                "Same.\n\nWe invite you to join a support group, which meets monthly.\n\nEnd.");

        assertThat(difference.paragraphs())
                .extracting(Paragraph::change)
                .containsExactly(Change.SAME, Change.REMOVED, Change.ADDED, Change.SAME);
        assertThat(difference.summary()).isEqualTo("Paragraphs reworded: 0, added: 1, removed: 1.");
    }

    @Test
    void listItemsAreComparedOneByOne() {
        LetterDifference difference = difference("- visits: 2\n- reports: 2", "- visits: 4\n- reports: 2\n- groups");

        assertThat(difference.paragraphs())
                .extracting(Paragraph::change, Paragraph::bullet, Paragraph::text)
                .containsExactly(
                        tuple(Change.REWORDED, true, "visits: 4"),
                        tuple(Change.SAME, true, "reports: 2"),
                        tuple(Change.ADDED, true, "groups"));
    }

    @Test
    void aSectionAddedWithItsHeadingIsShown() {
        LetterDifference difference = press.difference(
                List.of(section("a", "One.")),
                List.of(section("a", "One."), new SectionText("b", "Remarks", true, true, "Well done.")));

        assertThat(difference.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("One.", "Remarks", "Well done.");
    }

    @Test
    void wordsAreEscaped() {
        assertThat(difference("A <b>bold</b> word here.", "A <script>bold</script> word here.")
                        .html())
                .contains("&lt;")
                .doesNotContain("<script")
                .doesNotContain("<b>");
    }

    @Test
    void alignmentRestoresBothListsWhateverTheyAre() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Integer> earlier =
                    random.ints(random.nextInt(12), 0, 4).boxed().toList();
            List<Integer> later = random.ints(random.nextInt(12), 0, 4).boxed().toList();
            List<LongestCommon.Step<Integer>> steps = LongestCommon.align(earlier, later);

            assertThat(steps.stream().filter(LongestCommon.Step::inEarlier).map(LongestCommon.Step::item))
                    .isEqualTo(earlier);
            assertThat(steps.stream().filter(LongestCommon.Step::inLater).map(LongestCommon.Step::item))
                    .isEqualTo(later);
        }
    }

    private LetterDifference difference(String earlier, String later) {
        return press.difference(List.of(section("a", earlier)), List.of(section("a", later)));
    }

    private static SectionText section(String id, String text) {
        return new SectionText(id, null, true, false, text);
    }
}
