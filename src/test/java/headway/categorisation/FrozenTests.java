package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.reference.CatalogueFile;
import headway.facts.FactDefinition;
import headway.facts.FactSheet;
import headway.facts.FactValue;
import headway.facts.Origin;
import headway.shared.Urn;
import headway.strategy.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FrozenTests {

    private static final Urn SCHOOL = new Urn(990_001);
    private static final LocalDate AS_AT = LocalDate.of(2018, 8, 31);
    private static final Origin ORIGIN = new Origin(
            "KS2 final “results” & more <2017/18>", LocalDate.of(2018, 7, 31), LocalDate.of(2018, 12, 13), "1 + 1 = 2");

    private final Frozen frozen = new Frozen(JsonMapper.builder().build());

    private FactSheet through(Map<String, FactValue> values) {
        return frozen.sheet(SCHOOL, AS_AT, frozen.facts(new FactSheet(SCHOOL, AS_AT, values)));
    }

    @Test
    void everyKindOfValueComesBackAsItWas() {
        Map<String, FactValue> values = Map.of(
                "yes", new FactValue.Known(true, ORIGIN),
                "no", new FactValue.Known(false, new Origin("Entry", null, null, "")),
                "whole", new FactValue.Known(Long.MIN_VALUE, ORIGIN),
                "number", new FactValue.Known(-0.1, ORIGIN),
                "word", new FactValue.Known("requires improvement", ORIGIN),
                "date", new FactValue.Known(LocalDate.of(2016, 2, 29), ORIGIN),
                "unknown", new FactValue.Unknown("Suppressed: “SUPP”.", "Ask the school."),
                "barred", new FactValue.DoesNotApply("The floor standards ended in 2019."));

        assertThat(through(values)).isEqualTo(new FactSheet(SCHOOL, AS_AT, values));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1 + 0.2, 1.0 / 3, -17.4, 100.0, 0.0, 1e-9, 5e300, Double.MIN_VALUE})
    void aNumberLosesNoDigit(double number) {
        Map<String, FactValue> values = Map.of("number", new FactValue.Known(number, ORIGIN));

        assertThat(through(values).values()).isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "2018-08-31", "12", "1.5", "", "  ", "line\nbreak", "Ynys Môn – ‘quoted’ 😀"})
    void aWordIsNotTakenForAnotherKindOfValue(String word) {
        Map<String, FactValue> values = Map.of("word", new FactValue.Known(word, ORIGIN));

        assertThat(through(values).values()).isEqualTo(values);
    }

    @Test
    void everyFactOfTheCatalogueComesBack() {
        Map<String, FactValue> values = new HashMap<>();
        CatalogueFile.shipped().all().forEach(fact -> values.put(fact.name(), new FactValue.Known(any(fact), ORIGIN)));

        assertThat(values).hasSizeGreaterThan(50);
        assertThat(through(values).values()).isEqualTo(values);
    }

    private static Object any(FactDefinition fact) {
        return switch (fact.type()) {
            case YES_NO -> true;
            case WHOLE_NUMBER -> 3L;
            case NUMBER -> 3.25;
            case WORD -> fact.words().getFirst();
            case DATE -> AS_AT;
        };
    }

    @Test
    void aFactThatTheCatalogueHasLostSinceIsKept() {
        Map<String, FactValue> values = Map.of("no_longer_in_any_catalogue", new FactValue.Known(7L, ORIGIN));

        assertThat(through(values).values()).isEqualTo(values);
    }

    @Test
    void equalFactsAreWrittenAlike() {
        Map<String, FactValue> values = new HashMap<>();
        Map<String, FactValue> backwards = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            values.put("fact_" + i, new FactValue.Known((long) i, ORIGIN));
            backwards.put("fact_" + (39 - i), new FactValue.Known((long) (39 - i), ORIGIN));
        }

        assertThat(frozen.facts(new FactSheet(SCHOOL, AS_AT, values)))
                .isEqualTo(frozen.facts(new FactSheet(SCHOOL, AS_AT, backwards)));
    }

    @Test
    void theReasonsComeBackAsTheyWere() {
        Map<String, FactValue> values = Map.of(
                "ofsted_grade", new FactValue.Known("good", ORIGIN),
                "ofsted_years", new FactValue.Known(1.2, ORIGIN),
                "finance_concern", new FactValue.Unknown("Nothing is held.", "Load the workbook."));
        Why why = new WhyMaker(CatalogueFile.shipped())
                .of(
                        MadeDecisions.MERTON,
                        new FactSheet(SCHOOL, AS_AT, values),
                        Map.of("red-complex", new Answer(Answer.Choice.NOT_SURE, "Partner", AS_AT, "To be seen")));

        assertThat(frozen.why(frozen.why(why))).isEqualTo(why);
        assertThat(why.groups()).hasSize(4);
    }
}
