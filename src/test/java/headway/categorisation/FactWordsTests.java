package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import headway.facts.FactDefinition;
import headway.facts.FactType;
import headway.facts.FactValue;
import headway.facts.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactWordsTests {

    private static FactDefinition fact(FactType type, String unit) {
        return new FactDefinition(
                "tested", "Theme", "Tested fact", type, unit, "", "", List.of(), null, null, null, true, List.of());
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(true, FactType.YES_NO, "", "Yes"),
                Arguments.of(false, FactType.YES_NO, "", "No"),
                Arguments.of(LocalDate.of(2018, 8, 31), FactType.DATE, "", "31 August 2018"),
                Arguments.of("requires improvement", FactType.WORD, "", "Requires improvement"),
                Arguments.of("", FactType.WORD, "", ""),
                Arguments.of(0L, FactType.WHOLE_NUMBER, "pupils", "0 pupils"),
                Arguments.of(1L, FactType.WHOLE_NUMBER, "pupils", "1 pupil"),
                Arguments.of(1234L, FactType.WHOLE_NUMBER, "pupils", "1,234 pupils"),
                Arguments.of(3L, FactType.WHOLE_NUMBER, "", "3"),
                Arguments.of(62.0, FactType.NUMBER, "%", "62%"),
                Arguments.of(62.5, FactType.NUMBER, "%", "62.5%"),
                Arguments.of(1.0, FactType.NUMBER, "years", "1 year"),
                Arguments.of(1.2, FactType.NUMBER, "years", "1.2 years"),
                Arguments.of(-5.1, FactType.NUMBER, "% of income", "−5.1% of income"),
                Arguments.of(100.0, FactType.NUMBER, "points", "100 points"),
                Arguments.of(0.126, FactType.NUMBER, "per 100", "0.13 per 100"),
                Arguments.of(1.0, FactType.NUMBER, "per 100", "1 per 100"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueStandsWithItsUnit(Object value, FactType type, String unit, String words) {
        assertThat(FactWords.value(fact(type, unit), value)).isEqualTo(words);
    }

    @Test
    void aKnownFactSaysWhereItCameFrom() {
        Origin origin = new Origin(
                "KS2 final results 2017/18", LocalDate.of(2018, 7, 31), LocalDate.of(2018, 12, 13), "30 of 40");

        assertThat(FactWords.line(fact(FactType.NUMBER, "%"), new FactValue.Known(75.0, origin)))
                .isEqualTo(new Why.FactLine(
                        "tested",
                        "Tested fact",
                        "75%",
                        true,
                        "KS2 final results 2017/18",
                        "31 July 2018",
                        "13 December 2018",
                        "30 of 40"));
    }

    @Test
    void aFactWithoutDatesSaysNone() {
        Why.FactLine line = FactWords.line(
                fact(FactType.YES_NO, ""), new FactValue.Known(false, new Origin("Entry", null, null, "")));

        assertThat(line.happened()).isEmpty();
        assertThat(line.published()).isEmpty();
    }

    @Test
    void whatIsNotKnownSaysWhyAndIsNeverZero() {
        assertThat(FactWords.line(
                        fact(FactType.NUMBER, "%"), new FactValue.Unknown("It was suppressed.", "Ask the school.")))
                .isEqualTo(new Why.FactLine(
                        "tested", "Tested fact", "Not known", false, "", "", "", "It was suppressed. Ask the school."));
        assertThat(FactWords.line(fact(FactType.NUMBER, "%"), new FactValue.DoesNotApply("It is a nursery.")))
                .isEqualTo(new Why.FactLine(
                        "tested", "Tested fact", "Does not apply", false, "", "", "", "It is a nursery."));
    }
}
