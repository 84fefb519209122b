package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import headway.facts.FactSheet;
import headway.facts.FactValue;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTests {

    /** a, b and c stand for yes-or-no facts; the columns give their values. */
    @ParameterizedTest(name = "{0} with a={1} b={2} c={3} is {4}")
    @CsvSource({
        // One statement.
        "a, yes, ?, ?, MET",
        "a, no, ?, ?, NOT_MET",
        "a, ?, ?, ?, CANNOT_TELL",
        "a, n/a, ?, ?, DOES_NOT_APPLY",
        "!a, no, ?, ?, MET",
        "!a, ?, ?, ?, CANNOT_TELL",
        "!a, n/a, ?, ?, DOES_NOT_APPLY",
        // And: a false side decides whatever is missing or does not apply.
        "a && b, yes, yes, ?, MET",
        "a && b, no, ?, ?, NOT_MET",
        "a && b, ?, no, ?, NOT_MET",
        "a && b, n/a, no, ?, NOT_MET",
        "a && b, yes, ?, ?, CANNOT_TELL",
        "a && b, yes, n/a, ?, DOES_NOT_APPLY",
        "a && b, ?, n/a, ?, DOES_NOT_APPLY",
        "a && b && c, yes, ?, no, NOT_MET",
        // Or: a true side decides; a side that does not apply drops out.
        "a || b, yes, ?, ?, MET",
        "a || b, ?, yes, ?, MET",
        "a || b, n/a, yes, ?, MET",
        "a || b, no, ?, ?, CANNOT_TELL",
        "a || b, n/a, ?, ?, CANNOT_TELL",
        "a || b, no, n/a, ?, NOT_MET",
        "a || b, n/a, n/a, ?, DOES_NOT_APPLY",
        "a || b || c, no, ?, yes, MET",
        // Negation reaches every side.
        "!(a && b), no, ?, ?, MET",
        "!(a && b), yes, ?, ?, CANNOT_TELL",
        "!(a || b), yes, ?, ?, NOT_MET",
        "!(a || b), no, ?, ?, CANNOT_TELL",
        "!(a || b), no, no, ?, MET",
        "!(a || b), no, n/a, ?, DOES_NOT_APPLY",
        "!!a, yes, ?, ?, MET",
        // A condition chooses the side that counts.
        "a ? b : c, yes, yes, ?, MET",
        "a ? b : c, yes, no, ?, NOT_MET",
        "a ? b : c, no, n/a, yes, MET",
        "a ? b : c, no, yes, ?, CANNOT_TELL",
        "a ? b : c, ?, yes, yes, MET",
        "a ? b : c, ?, no, no, NOT_MET",
        "a ? b : c, ?, yes, no, CANNOT_TELL",
        "a ? b : c, ?, no, n/a, NOT_MET",
        "a ? b : c, n/a, yes, yes, DOES_NOT_APPLY",
        "!(a ? b : c), yes, no, ?, MET",
        // Two together.
        "(a && b) || c, yes, ?, yes, MET",
        "(a && b) || c, no, ?, no, NOT_MET",
        "(a || b) && c, ?, yes, no, NOT_MET",
        "(a || b) && c, ?, no, yes, CANNOT_TELL",
        "a == b, yes, ?, ?, CANNOT_TELL",
        "a == b, yes, n/a, ?, DOES_NOT_APPLY",
        "a == b, no, no, ?, MET",
        "'[a, b, c].filter(x, x).size() >= 2', yes, no, yes, MET",
        "'[a, b, c].filter(x, x).size() >= 2', yes, no, ?, CANNOT_TELL",
    })
    void aCriterionIsDecidedAsFarAsTheFactsReach(String expression, String a, String b, String c, Outcome expected) {
        StrategyPack pack = TestPacks.testing(expression
                .replaceAll("\\ba\\b", "maintained")
                .replaceAll("\\bb\\b", "sixth_form")
                .replaceAll("\\bc\\b", "head_new"));
        FactSheet sheet = Sheets.of("maintained = %s; sixth_form = %s; head_new = %s".formatted(a, b, c));

        assertThat(tested(pack, sheet).outcome()).isEqualTo(expected);
    }

    @Test
    void whatCannotBeToldNamesOnlyTheMissingFactsThatWouldDecideIt() {
        StrategyPack pack =
                TestPacks.testing("(outcomes_drop && head_new) || (sixth_form && finance_concern == 'serious')");
        FactSheet sheet = Sheets.of("outcomes_drop = no; sixth_form = yes");

        Finding finding = tested(pack, sheet);

        assertThat(finding.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(finding.missing()).extracting(it -> it.fact().name()).containsExactly("finance_concern");
        assertThat(finding.reason()).isEqualTo("Not known: Financial concern");
    }

    @Test
    void aMissingFactCarriesWhyItIsMissingAndHowToMendIt() {
        FactSheet sheet =
                Sheets.of("").with("absence_overall", new FactValue.Unknown("Suppressed (SUPP).", "Ask the school."));

        Finding finding = tested(TestPacks.testing("absence_overall > 5"), sheet);

        assertThat(finding.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.why()).isEqualTo("Suppressed (SUPP).");
            assertThat(missing.remedy()).isEqualTo("Ask the school.");
        });
    }

    @Test
    void everyFindingShowsItsFactsWithValueAndOrigin() {
        Finding finding = tested(TestPacks.testing("absence_overall > 5"), Sheets.of("absence_overall = 6.5"));

        assertThat(finding.facts()).singleElement().satisfies(use -> {
            FactValue.Known known = (FactValue.Known) use.value();
            assertThat(known.value()).isEqualTo(6.5);
            assertThat(known.origin().source()).isEqualTo("Worked schools");
            assertThat(known.origin().published()).isEqualTo(LocalDate.of(2016, 9, 1));
        });
        assertThat(finding.reason()).isEqualTo("Overall absence above 5%");
    }

    @Test
    void aCriterionThatIsNotMetSaysWhatHoldsInstead() {
        StrategyPack pack = TestPacks.testing("absence_overall > 5 && ofsted_grade in ['good', 'outstanding']");

        Finding finding = tested(pack, Sheets.of("absence_overall = 4; ofsted_grade = good"));

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.reason()).isEqualTo("Overall absence 5% or below");
        assertThat(finding.parts())
                .extracting(Part::words)
                .containsExactly("Overall absence 5% or below", "Overall effectiveness: 'good' or 'outstanding'");
    }

    @Test
    void aCriterionForOtherPhasesDoesNotApplyAndSaysWhy() {
        Finding finding = tested(
                TestPacks.testing("absence_overall > 5", "primary"),
                Sheets.of("phase = secondary; absence_overall = 9"));

        assertThat(finding.outcome()).isEqualTo(Outcome.DOES_NOT_APPLY);
        assertThat(finding.reason())
                .isEqualTo("This criterion is for schools of these phases: primary. The school is secondary.");
    }

    @Test
    void aCriterionForSomePhasesCannotBeToldWhereThePhaseIsNotKnown() {
        Finding finding = tested(TestPacks.testing("absence_overall > 5", "primary"), Sheets.of("absence_overall = 9"));

        assertThat(finding.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(finding.reason()).contains("phase is not known");
    }

    @Test
    void aFactThatDoesNotApplyGivesItsReason() {
        FactSheet sheet = Sheets.of("")
                .with("outcomes_below_floor", new FactValue.DoesNotApply("No floor standard from September 2019."));

        Finding finding = tested(TestPacks.testing("outcomes_below_floor"), sheet);

        assertThat(finding.outcome()).isEqualTo(Outcome.DOES_NOT_APPLY);
        assertThat(finding.reason()).isEqualTo("No floor standard from September 2019.");
    }

    @Test
    void whatCannotBeWorkedOutIsNotTold() {
        StrategyPack pack = TestPacks.testing("100 / card_areas_strong > 20");

        Finding finding = tested(pack, Sheets.of("card_areas_strong = 0"));

        assertThat(finding.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(finding.reason()).startsWith("This cannot be worked out from the values held");
    }

    @Test
    void numbersOfUnlikeKindsAreComparedByTheirSize() {
        assertThat(tested(TestPacks.testing("absence_overall > 5"), Sheets.of("absence_overall = 5.01"))
                        .isMet())
                .isTrue();
        assertThat(tested(TestPacks.testing("pupils < 99.5"), Sheets.of("pupils = 99"))
                        .isMet())
                .isTrue();
    }

    @Test
    void aQuestionThatNobodyAnsweredSaysThatAPersonMustAnswer() {
        Finding finding = merton(Map.of()).finding("red-complex");

        assertThat(finding.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(finding.awaitsAnswer()).isTrue();
        assertThat(finding.reason()).isEqualTo("A person must answer: Does the school have complex weaknesses?");
    }

    @Test
    void anAnswerDecidesAQuestionAndNotSureDoesNot() {
        assertThat(answered(Answer.Choice.YES)).isEqualTo(Outcome.MET);
        assertThat(answered(Answer.Choice.NO)).isEqualTo(Outcome.NOT_MET);
        assertThat(answered(Answer.Choice.NOT_SURE)).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void aFindingIsGivenForEveryCriterionInTheOrderOfThePack() {
        StrategyPack pack = TestPacks.merton();

        assertThat(Evaluator.evaluate(pack, Sheets.of(""), Map.of()).findings())
                .extracting(Finding::criterion)
                .isEqualTo(pack.content().criteria());
    }

    private static Outcome answered(Answer.Choice choice) {
        return merton(Map.of("red-complex", Answer.of(choice)))
                .finding("red-complex")
                .outcome();
    }

    private static Evaluation merton(Map<String, Answer> answers) {
        return Evaluator.evaluate(TestPacks.merton(), Sheets.of("phase = primary"), answers);
    }

    private static Finding tested(StrategyPack pack, FactSheet sheet) {
        return Evaluator.evaluate(pack, sheet, Map.of()).finding("tested");
    }
}
