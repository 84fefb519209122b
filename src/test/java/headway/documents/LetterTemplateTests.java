package headway.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import headway.documents.LetterTemplate.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTemplateTests {

    @Test
    void namesThePlacesThatTheCallerMustFill() {
        assertThat(SampleLetters.template().places())
                .containsExactly(
                        "academic_year",
                        "headteacher",
                        "school",
                        "category",
                        "level",
                        "inspection",
                        "entitlement_table");
    }

    @Test
    void refusesPlacesThatAreNotWellFormed() {
        assertThat(problems(new Section("a", null, false, "Dear {{Head teacher}}, welcome {{ school")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.section()).isEqualTo("a");
                    assertThat(problem.message()).contains("section 'a'").contains("{{name}}");
                });
    }

    @Test
    void refusesATableOrASignatureAmongOtherWords() {
        assertThat(problems(new Section(
                        "a", "For {{x_table}}", false, "See {{entitlement_table}} below.\n\n- {{signature}}")))
                .extracting(LetterProblem::message)
                .hasSize(3)
                .allSatisfy(message -> assertThat(message).contains("on a line of its own"));
    }

    @Test
    void refusesAnEditableSectionWhoseRewritingWouldLoseATableOrAHeading() {
        assertThat(problems(new Section("a", null, true, "## Visits\n\n{{entitlement_table}}")))
                .extracting(LetterProblem::message)
                .satisfiesExactly(
                        heading -> assertThat(heading).contains("holds a heading"),
                        table -> assertThat(table)
                                .contains("{{entitlement_table}}")
                                .contains("not editable"));
    }

    @Test
    void refusesDoubleAndUnusableNames() {
        Section section = new Section("a b", null, false, "Text");
        assertThat(problems(section, new Section("c", null, false, ""), new Section("c", null, false, "")))
                .extracting(LetterProblem::message)
                .satisfiesExactly(
                        name -> assertThat(name).contains("'a b'"),
                        twice -> assertThat(twice).contains("Two sections"));
    }

    @Test
    void reportsEverythingAtOnce() {
        UnfitLetterException refused = catchThrowableOfType(
                UnfitLetterException.class, () -> new LetterTemplate("Category Letter", " ", List.of()));

        assertThat(refused.problems()).hasSize(3);
    }

    private static List<LetterProblem> problems(Section... sections) {
        return catchThrowableOfType(
                        UnfitLetterException.class, () -> new LetterTemplate("letter", "Title", List.of(sections)))
                .problems();
    }
}
