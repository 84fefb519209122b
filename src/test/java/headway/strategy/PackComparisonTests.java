package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackComparisonTests {

    private static final String BEFORE = TestPacks.text("/packs/four-stage.yaml");

    static List<Arguments> changes() {
        return List.of(
                change(
                        "{hours: 12, half_days: 1}",
                        "{hours: 18, half_days: 1}",
                        "Levels of support",
                        "What plus brings in hours changes from 12 to 18."),
                change(
                        "absence_persistent > 20",
                        "absence_persistent > 25",
                        "Criteria",
                        "The test of “many pupils are often absent” (absence) changes from 'absence_persistent > 20' to 'absence_persistent > 25'."),
                change(
                        "  - {category: stage-c, levels: [plus, full]}",
                        "  - {category: stage-c, levels: [light, plus, full]}",
                        "Categories",
                        "New pair of category and level: stage-c with light."),
                change(
                        "name: Stage D",
                        "name: Stage Four",
                        "Categories",
                        "The name of Stage D changes from 'Stage D' to 'Stage Four'."),
                change(
                        "value: 100",
                        "value: 120",
                        "Values",
                        "The value 'small_school' changes from '100 pupils' to '120 pupils'."),
                change(
                        "basis: higher",
                        "basis: unchanged",
                        "Levels of support",
                        "What becomes of the support when the level changes changes from 'higher' to 'unchanged'."),
                change(
                        "at_least: 2}}, because: \"Page 8: two",
                        "at_least: 3}}, because: \"Page 8: two",
                        "How criteria combine",
                        "The condition of the rule 'c' changes from '2 points or more among: stage-c' to '3 points or more among: stage-c'."),
                change(
                        "{any: [stage-c]}, because: \"One",
                        "{any: [budget]}, because: \"One",
                        "How criteria combine",
                        "How the level of Stage B is chosen changes from 'plus if any met of: stage-c | light if always' to 'plus if any met of: budget | light if always'."),
                change(
                        "working_days: 2",
                        "working_days: 4",
                        "Deadlines",
                        "The working days for the note of the visit changes from 2 to 4."),
                change(
                        "text: \"A mentor will be in touch.\"",
                        "text: \"A mentor will ring.\"",
                        "Letters",
                        "The text of the section 'mentor' of 'Letter of the stage' changes from 'A mentor will be in touch.' to 'A mentor will ring.'."),
                change(
                        ", extras: [mentor]",
                        "",
                        "Levels of support",
                        "What else full support brings changes from 'Mentor for the head' to 'nothing'."),
                change(
                        "until: 2020-03-31",
                        "until: 2021-03-31",
                        "General",
                        "The last day changes from '2020-03-31' to '2021-03-31'."));
    }

    private static Arguments change(String was, String is, String area, String sentence) {
        return Arguments.of(was, is, area, sentence);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeIsSaidInASentence(String was, String is, String area, String sentence) {
        assertThat(BEFORE).contains(was);

        assertThat(compare(BEFORE.replace(was, is))).containsExactly(new Difference(area, sentence));
    }

    @Test
    void theSamePackHasNoDifferences() {
        assertThat(compare(BEFORE)).isEmpty();
    }

    @Test
    void whatIsNewAndWhatIsGoneIsNamed() {
        String after = BEFORE.replace("id: turnover", "id: leavers");

        assertThat(compare(after))
                .containsExactly(
                        new Difference("Criteria", "New criterion: a small school that many teachers leave (leavers)."),
                        new Difference(
                                "Criteria",
                                "No longer a criterion: a small school that many teachers leave (turnover)."));
    }

    @Test
    void anotherOrderOfRulesIsADifferenceSinceTheFirstThatHoldsDecides() {
        List<String> lines = new java.util.ArrayList<>(BEFORE.lines().toList());
        int a = index(lines, "    - {id: a, category");
        java.util.Collections.swap(lines, a, a + 1);

        assertThat(compare(String.join("\n", lines)))
                .containsExactly(new Difference("How criteria combine", "The order of the rules is now: d, c, b, a."));
    }

    @Test
    void twoQuiteDifferentStrategiesCanBeCompared() {
        List<Difference> differences = PackComparison.compare(
                TestPacks.merton().content(),
                TestPacks.read("/strategy/headway-2026.yaml").content());

        assertThat(differences)
                .extracting(Difference::sentence)
                .contains(
                        "No longer a criterion: below or close to floor standards (amber-floor).",
                        "New criterion: an area needs urgent improvement (red-urgent).");
    }

    private static int index(List<String> lines, String start) {
        return lines.stream().map(line -> line.startsWith(start)).toList().indexOf(true);
    }

    private static List<Difference> compare(String after) {
        PackReader reader = new PackReader(TestCatalogue.shipped());
        return PackComparison.compare(
                reader.read(BEFORE).orElseThrow().content(),
                reader.read(after).orElseThrow().content());
    }
}
