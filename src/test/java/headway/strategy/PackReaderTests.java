package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTests {

    private static final PackReader READER = new PackReader(TestCatalogue.shipped());
    private static final String GOOD = TestPacks.text("/packs/four-stage.yaml");

    static List<Arguments> mistakes() {
        return List.of(
                // Facts and expressions
                mistake(
                        "absence_persistent > 20",
                        "absence_persistant > 20",
                        "There is no fact called 'absence_persistant'. Did you mean 'absence_persistent'?"),
                mistake(
                        "absence_persistent > 20",
                        "absence_persistent > 'a lot'",
                        "'>' cannot join 'absence_persistent' (a number) and 'a lot' (a word). Compare it with a number, without quotation marks."),
                mistake(
                        "absence_persistent > 20",
                        "absence_persistent == 20",
                        "'==' cannot join 'absence_persistent' (a number) and 20 (a whole number). Write the whole number with a decimal point, as in 3.0."),
                mistake("absence_persistent > 20", "absence_persistent", "This gives a number, not a yes or no."),
                mistake(
                        "absence_persistent > 20",
                        "absence_persistent > 120",
                        "'absence_persistent' is never more than 100%, so comparing it with 120 tells nothing."),
                mistake("absence_persistent > 20", "absence_persistent >", "This expression stops too soon"),
                mistake(
                        "absence_persistent > 20",
                        "absence_persistent > 20 and sixth_form",
                        "This expression cannot be read at 'and'. Write && for 'and'."),
                mistake(
                        "absence_persistent > 20",
                        "sixth_form == 'yes'",
                        "Write 'sixth_form' alone for yes, or '!sixth_form' for no."),
                mistake(
                        "absence_persistent > 20",
                        "1 < 2",
                        "This expression names no fact, so it says nothing about a school."),
                mistake("absence_persistent > 20", "ks4_progress8 < 0.0 || absence_persistent > 20", null),
                mistake(
                        "['outstanding', 'good']",
                        "['outstanding', 'god']",
                        "'ofsted_grade' is never 'god'. Did you mean 'good'?"),
                mistake(
                        "ofsted_grade == 'outstanding'",
                        "ofsted_grade < 'good'",
                        "'ofsted_grade' is a word, and words have no greater and smaller."),
                mistake(
                        "phases: [primary, secondary]",
                        "phases: [primary, secondry]",
                        "There is no phase 'secondry'. Did you mean 'secondary'?"),
                mistake(
                        "phases: [primary, secondary], expression: \"absence_persistent > 20\"",
                        "phases: [primary], expression: \"ks4_progress8 < 0.0\"",
                        "'ks4_progress8' is only known for secondary, all-through, and this criterion is for primary."),
                mistake("id: small_school", "id: pupils", "'pupils' already is a fact."),
                // Names
                mistake(
                        "{id: steady, category: stage-b",
                        "{id: steady, category: stage-e",
                        "There is no category 'stage-e'."),
                mistake(
                        "{category: stage-b, levels: [light, plus]}",
                        "{category: stage-b, levels: [light, pluss]}",
                        "There is no level 'pluss'. Did you mean 'plus'?"),
                mistake(
                        "  - {category: stage-d, levels: [full]}\n",
                        "",
                        "'pairs' does not say which levels the category 'stage-d' may be given."),
                mistake("{id: budget,", "{id: absence,", "The id 'absence' is used twice in this list."),
                mistake("early-first: 40", "early-last: 40", "early-last"),
                mistake("early-first: 40", "early-first: 100001", "100"),
                mistake("letters:", "report_copies: [head, head]\nletters:", "This list names something twice."),
                mistake("extras: [mentor]", "extras: [mentr]", "There is no extra 'mentr'. Did you mean 'mentor'?"),
                mistake("{hours: 12, half_days: 1}", "{hours: 12, visits: 1}", "There is no unit 'visits'."),
                // Combining
                mistake(
                        "any: [failing]",
                        "any: [falling]",
                        "There is no criterion, category or group 'falling'. Did you mean 'failing'?"),
                mistake(
                        "{met: [leads], none: [stage-c]}",
                        "{none: [stage-c]}",
                        "This rule would hold of a school of which nothing is known."),
                mistake(
                        "{of: [stage-c], at_least: 4}",
                        "{of: [stage-c], at_least: 7}",
                        "All these together weigh 6, so 7 is never reached."),
                mistake(
                        "{level: full, when: {points",
                        "{level: light, when: {points",
                        "'pairs' does not allow the level 'light' for the category 'stage-c'. Allowed: full, plus."),
                mistake(
                        "    - {id: a, category: stage-a, when: {met: [leads], none: [stage-c]}, because: \"Page 8: nothing speaks against it.\"}\n",
                        "",
                        "No rule of 'combining' ever suggests the category 'stage-a'."),
                // Letters, dates, shape
                mistake("Dear {{head}}", "Dear {{headteacher}}", "A letter has no place {{headteacher}}."),
                mistake("{{hours}}", "{{visits}}", "A letter has no place {{visits}}."),
                mistake(
                        "{{authority}}\\n\\n{{signature}}",
                        "{{authority}} {{signature}}",
                        "{{signature}} must be a paragraph of its own"),
                mistake(
                        "text: \"{{reasons}}\"",
                        "text: \"{{support_table}}\"",
                        "{{support_table}} would be lost when somebody edits this section."),
                mistake(
                        "\"{{school}} is at {{category}}\"",
                        "\"{{signature}}\"",
                        "{{signature}} does not fit here: only words do."),
                mistake("Dear {{head}}", "Dear {{head}", "A place is not closed"),
                mistake("until: 2020-03-31", "until: 2020-02-31", "'2020-02-31' is not a date of the calendar."),
                mistake("until: 2020-03-31", "until: 2017-03-31", "The strategy would end before it begins."),
                mistake("from: 04-01", "from: 13-01", "'13-01' is not a day of the year"),
                mistake("colour: blue", "colour: bleu", "'bleu' cannot be used here. Did you mean 'blue'?"),
                mistake("colour: blue", "color: blue", "The pack format has no 'color' here. Did you mean 'colour'?"),
                mistake("title: Partnership framework (invented)\n", "", "'title' is missing here."),
                mistake("hours: 60", "hours: sixty", "This should be a whole number; it is text."),
                mistake("version: \"3.1\"", "version: 3.1", "This should be text; it is a number."),
                mistake(
                        "id: stage-a, name",
                        "id: Stage A, name",
                        "An id is small letters and figures, joined by hyphens."),
                mistake(
                        "question: {ask: \"Has the school lost the trust of its parents?\", answers: [\"yes\", \"no\"]}, ",
                        "",
                        "Say how this is found out: an 'expression' over facts, or a 'question' for a person."),
                mistake("notes: \"Stages", "id: again\nnotes: \"Stages", "'id' is given twice. Keep one."));
    }

    private static Arguments mistake(String right, String wrong, String sentence) {
        return Arguments.of(right, wrong, sentence);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsNamedAtItsLine(String right, String wrong, String sentence) {
        assertThat(GOOD).contains(right);
        String broken = GOOD.replace(right, wrong);

        PackReading reading = READER.read(broken);

        if (sentence == null) {
            assertThat(reading.problems()).isEmpty();
            return;
        }
        assertThat(reading.isGood()).isFalse();
        assertThat(reading.problems())
                .anySatisfy(problem -> assertThat(problem.sentence()).contains(sentence));
    }

    @Test
    void copiesOfReportsGoToWhomThePackSaysAndElseToTheUsual() {
        assertThat(copies(GOOD)).isEqualTo(PackContent.USUAL_COPIES);
        assertThat(copies(GOOD.replace("letters:", "report_copies: [the trust]\nletters:")))
                .containsExactly("the trust");
        assertThat(copies(GOOD.replace("letters:", "report_copies: []\nletters:")))
                .isEmpty();
    }

    private static List<String> copies(String pack) {
        return READER.read(pack).orElseThrow().content().reportCopies();
    }

    @Test
    void theLineIsThatOfTheMistake() {
        String broken = GOOD.replace("absence_persistent > 20", "absence_persistent > 'a lot'");
        int line = line(broken, "'a lot'");

        PackProblem problem = READER.read(broken).problems().getFirst();

        assertThat(problem.line()).isEqualTo(line);
        assertThat(broken.lines().toList().get(line - 1).substring(problem.column() - 1))
                .startsWith("> 'a lot'");
        assertThat(problem.path()).isEqualTo("criteria › absence › expression");
        assertThat(problem.inOneLine())
                .startsWith("line " + line + ": criteria › absence › expression: '>' cannot join");
    }

    @Test
    void aMistakeInABlockOfTextIsNamedAtItsOwnLine() {
        String broken = TestPacks.smallPack("X")
                .replace("expression: \"X\"", "expression: |\n      head_new\n      && hed_leaving");

        PackProblem problem = READER.read(broken).problems().getFirst();

        assertThat(problem.sentence()).contains("'hed_leaving'").contains("Did you mean 'head_leaving'?");
        assertThat(problem.line()).isEqualTo(line(broken, "hed_leaving"));
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        String broken = GOOD.replace("colour: blue", "colour: bleu")
                .replace("absence_persistent > 20", "absence_persistant > 20 && ofsted_grade == 3")
                .replace("any: [failing]", "any: [falling]")
                .replace("Dear {{head}}", "Dear {{hed}}");

        assertThat(READER.read(broken).problems())
                .extracting(PackProblem::sentence)
                .anySatisfy(it -> assertThat(it).contains("'bleu'"))
                .anySatisfy(it -> assertThat(it).contains("'absence_persistant'"))
                .anySatisfy(it -> assertThat(it).contains("'ofsted_grade' (a word) and 3 (a whole number)"))
                .anySatisfy(it -> assertThat(it).contains("'falling'"))
                .anySatisfy(it -> assertThat(it).contains("{{hed}}"));
    }

    @Test
    void aFileThatIsNotYamlSaysFromWhichLineItCannotBeRead() {
        PackReading reading = READER.read("id: x\ntitle: 'not closed\nnotes: y\n");

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isGreaterThan(1);
            assertThat(problem.sentence()).startsWith("The file cannot be read as YAML from here");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "just words", "- a\n- b\n", "a: &x [1]\nb: *x\n", "{", "\t"})
    void whatIsNoPackAtAllIsRefusedWithASentence(String text) {
        PackReading reading = READER.read(text);

        assertThat(reading.isGood()).isFalse();
        assertThat(reading.problems())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.sentence()).endsWith("."));
    }

    private static int line(String text, String wanted) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(wanted)) {
                return i + 1;
            }
        }
        throw new AssertionError(wanted);
    }

    @Test
    void aFileThatNestsWithoutEndIsToldWhere() {
        for (String deep : List.of("[".repeat(5_000), "{a: ".repeat(5_000), "- ".repeat(5_000) + "a")) {
            assertThat(headway.strategy.file.YamlReader.read(deep).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.toString()).contains("more than 50 deep"));
        }
    }
}
