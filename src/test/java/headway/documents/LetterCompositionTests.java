package headway.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterCompositionTests {

    private final LetterPress press = new LetterPress();

    @Test
    void fillsPlacesInTitleAndText() {
        LetterPreview preview = preview(SampleLetters.content("Mill Lane School"));

        assertThat(preview.title()).isEqualTo("School category and level of support 2018/19");
        assertThat(preview.text())
                .contains("The category of Mill Lane School is Blue and its level of support is (b).")
                .contains("21 September 2018")
                .contains("Visits by your partner | 4")
                .doesNotContain("{{");
    }

    @Test
    void namesEveryPlaceThatIsNotFilled() {
        LetterContent full = SampleLetters.content("Mill Lane School");
        Map<String, String> places = new HashMap<>(full.places());
        places.remove("headteacher");
        places.put("inspection", " ");
        LetterContent content = with(full, places, Map.of());

        assertThat(problems(content))
                .extracting(LetterProblem::section, problem -> problem.message().substring(0, 40))
                .containsExactly(
                        tuple("opening", "The place {{headteacher}} in section 'op"),
                        tuple("reasons", "The place {{inspection}} in section 'rea"),
                        tuple("support", "The place {{entitlement_table}} in secti"));
    }

    @Test
    void showsMarkupInValuesAsTheCharactersTheyAre() {
        LetterPreview preview = preview(SampleLetters.content("<script>alert(1)</script> & \"Sons\" School"));

        assertThat(preview.html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ")
                .doesNotContain("<script");
    }

    @Test
    void doesNotReadValuesAgainForPlacesOrMarkup() {
        LetterPreview preview = preview(SampleLetters.content("{{level}}\n- School"));

        assertThat(preview.text()).contains("The category of {{level}} - School is Blue and");
    }

    @Test
    void leavesOutASectionWithoutText() {
        assertThat(preview(SampleLetters.content("Mill Lane School")).html()).doesNotContain("Further remarks");

        LetterPreview remarked = preview(edited("remarks", "Well done."));

        assertThat(remarked.html()).contains("Further remarks").contains("<p>Well done.</p>");
    }

    @Test
    void replacesTheTextOfAnEditableSection() {
        LetterPreview preview =
                preview(edited("reasons", "We looked at:\r\n\r\n•\tbooks; \r\n * data\r\n\r\n<b>Thanks</b>"));

        assertThat(preview.html())
                .contains("<li>books;</li>\n<li>data</li>")
                .contains("<p>&lt;b&gt;Thanks&lt;/b&gt;</p>")
                .doesNotContain("your own evaluation");
        assertThat(section(preview, "reasons"))
                .isEqualTo(new SectionText(
                        "reasons",
                        "Why we agreed this category",
                        true,
                        true,
                        "We looked at:\n\n- books;\n- data\n\n<b>Thanks</b>"));
    }

    @Test
    void aTextSentBackUnchangedByAFormIsNoEdit() {
        LetterPreview before = preview(SampleLetters.content("Mill Lane School"));
        String offered = section(before, "reasons").text();

        LetterPreview after = preview(edited("reasons", offered.replace("\n", "\r\n") + "\r\n"));

        assertThat(after).isEqualTo(before);
        assertThat(section(after, "reasons").edited()).isFalse();
    }

    @Test
    void refusesToChangeWhatIsFixed() {
        LetterContent content = SampleLetters.content("Mill Lane School")
                .withEdits(Map.of("opening", "Dear friend", "nowhere", "Text"));

        assertThat(problems(content))
                .extracting(LetterProblem::message)
                .containsExactly(
                        "The section 'nowhere' of the letter cannot be edited. Leave its text as it is.",
                        "The section 'opening' of the letter cannot be edited. Leave its text as it is.");
    }

    @Test
    void refusesMoreThanParagraphsAndListsInAnEdit() {
        assertThat(problems(edited("remarks", "## Praise\n\nDear {{school}}")))
                .allSatisfy(problem -> assertThat(problem.section()).isEqualTo("remarks"))
                .extracting(LetterProblem::message)
                .satisfiesExactly(
                        place -> assertThat(place).contains("double braces"),
                        heading -> assertThat(heading).contains("starts with #"));
        assertThat(problems(edited("remarks", "word ".repeat(2_000))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("9999 characters")
                        .contains("8000"));
    }

    @Test
    void refusesCharactersThatTheFontLacksAndNamesThem() {
        assertThat(problems(edited("remarks", "Well done \uD83C\uDF89 and \u0007 again")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.section()).isEqualTo("remarks");
                    assertThat(problem.message()).contains("(PARTY POPPER)").contains("control character 7");
                });
    }

    @Test
    void acceptsTheLettersOfNamesInUse() {
        LetterPreview preview = preview(SampleLetters.content("Ysgol Llŷn – Zoë’s “Łódź” Škola"));

        assertThat(preview.text()).contains("Ysgol Llŷn – Zoë’s “Łódź” Škola");
    }

    @Test
    void aTemplateWithoutAPlaceForTheSignatureIsSignedAtItsEnd() {
        LetterTemplate template = new LetterTemplate(
                "note", "Note", List.of(new LetterTemplate.Section("only", null, true, "Please note.")));

        String text = press.preview(template, SampleLetters.content("Mill Lane School"))
                .text();

        assertThat(text).endsWith("Please note.\n\nYours sincerely\nA. N. Example\nHead of School Improvement\n");
    }

    private LetterPreview preview(LetterContent content) {
        return press.preview(SampleLetters.template(), content);
    }

    private List<LetterProblem> problems(LetterContent content) {
        return catchThrowableOfType(UnfitLetterException.class, () -> preview(content))
                .problems();
    }

    private static LetterContent edited(String section, String text) {
        return SampleLetters.content("Mill Lane School").withEdits(Map.of(section, text));
    }

    private static LetterContent with(
            LetterContent content, Map<String, String> places, Map<String, LetterTable> tables) {
        return new LetterContent(
                content.from(),
                content.addressee(),
                content.date(),
                content.reference(),
                content.signatory(),
                places,
                tables,
                content.edits());
    }

    private static SectionText section(LetterPreview preview, String id) {
        return preview.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
