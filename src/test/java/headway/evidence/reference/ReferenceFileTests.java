package headway.evidence.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.facts.FactType;
import headway.shared.AcademicYear;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFileTests {

    private static final String FACT =
            "{name: a, theme: T, title: A, type: yes_no, meaning: m, source: s, changeable: true}";

    @Test
    void theShippedCatalogueIsReadInItsOrder() {
        FactCatalogue catalogue = CatalogueFile.shipped();
        assertThat(catalogue.all().size()).isGreaterThanOrEqualTo(60);
        assertThat(catalogue.all().iterator().next().name()).isEqualTo("phase");
        FactDefinition fact = catalogue.find("ks2_rwm_expected").orElseThrow();
        assertThat(fact.type()).isEqualTo(FactType.NUMBER);
        assertThat(fact.expires()).isEqualTo(24);
        assertThat(fact.phases()).isEqualTo(List.of("primary", "all-through"));
        assertThat(catalogue.find("weather")).isEmpty();
    }

    @Test
    void theShippedMeasuresKnowTheirBreaks() {
        Measure writing = Measures.shipped().get("ks2_writing_expected");
        assertThat(writing.breaksAt(new AcademicYear(2017))).isTrue();
        assertThat(writing.breaksAt(new AcademicYear(2018))).isFalse();
        assertThat(writing.share()).isTrue();
        assertThat(Measures.shipped().get("absence_overall").better()).isEqualTo(Measure.Better.LOW);
        assertThatThrownBy(() -> Measures.shipped().get("weather")).hasMessageContaining("'weather'");
    }

    @Test
    void theShippedStandardsHoldForTheirDates() {
        Standards standards = StandardsFile.shipped(Measures.shipped());
        assertThat(standards.floorOn(LocalDate.of(2016, 8, 31))).isEmpty();
        assertThat(standards.floorOn(LocalDate.of(2019, 8, 31))).isPresent();
        assertThat(standards.floorOn(LocalDate.of(2019, 9, 1))).isEmpty();
        assertThat(standards.coastingOn(LocalDate.of(2019, 9, 1))).isEmpty();
        assertThat(standards.floors().getFirst().covers(new AcademicYear(2014))).isFalse();
        assertThat(standards.spread("ks2_reading_progress", new AcademicYear(2018)))
                .isEqualTo(6.17);
        assertThat(standards.whyNotPublished("ks4_progress8", new AcademicYear(2024)))
                .contains("no Progress 8");
        assertThat(standards.whyNotPublished("ks4_progress8", new AcademicYear(2023)))
                .isNull();
        assertThat(standards.reportCardsFrom()).isEqualTo(LocalDate.of(2025, 11, 10));
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "type: yes_no | type: maybe | the type 'maybe' of 'a' is none of",
                "type: yes_no | type: word | lists its words",
                "type: yes_no | type: number | has a 'least'",
                "title: A | title: ' ' | 'title' must be a text",
                "title: A, | \"\" | 'title' is missing",
                "name: a | name: A b | is not a name",
                "changeable: true | changeable: perhaps | 'changeable' must be true or false",
                "meaning: m | meaningg: m | 'meaning' is missing",
                "source: s | source: s, unit: x, colour: red | the field 'colour' is not known",
                "source: s | source: s, expires: 0 | counts months",
                "source: s | source: s, expires: two | must be a whole number",
                "source: s | source: s, words: [x] | lists its words",
                "source: s | source: s, phases: [upper] | names phases that the fact 'phase' does not know: [upper]",
                "source: s | source: s, title: B | not readable as YAML"
            })
    void aMalformedFactIsRefusedWithTheReason(String right, String wrong, String reason) {
        String yaml = "facts:\n  - " + FACT.replace(right, wrong) + "\n";
        assertThatThrownBy(() -> CatalogueFile.read(ReferenceFile.parse("facts.yaml", yaml)))
                .isInstanceOf(MalformedReferenceData.class)
                .hasMessageStartingWith("facts.yaml")
                .hasMessageContaining(reason);
    }

    @Test
    void theEntryIsNamedByItsPlace() {
        String yaml = "facts:\n  - " + FACT + "\n  - " + FACT + "\n";
        assertThatThrownBy(() -> CatalogueFile.read(ReferenceFile.parse("facts.yaml", yaml)))
                .hasMessage("facts.yaml, facts 2: the fact 'a' stands in the catalogue twice.");
    }

    @Test
    void aMalformedMeasureIsRefused() {
        String measure = "{code: c, theme: T, title: t, unit: u, decimals: 1, better: high, phase: all, breaks: []}";
        assertThat(Measures.read(ReferenceFile.parse("m", "measures:\n  - " + measure))
                        .all())
                .hasSize(1);
        assertThatThrownBy(() ->
                        Measures.read(ReferenceFile.parse("m", "measures:\n  - " + measure.replace("high", "up"))))
                .hasMessage("m, measures 1: 'better' must be high, low or neither.");
        assertThatThrownBy(
                        () -> Measures.read(ReferenceFile.parse("m", "measures:\n  - " + measure + "\n  - " + measure)))
                .hasMessageContaining("listed twice");
        assertThatThrownBy(
                        () -> Measures.read(ReferenceFile.parse("m", "measures:\n  - " + measure.replace("[]", "[x]"))))
                .hasMessageContaining("list of whole numbers");
    }

    @ParameterizedTest
    @CsvSource({
        "SUPP, suppressed because few pupils",
        "NE, no entries",
        "NP, not published",
        "LOWCOV, low coverage",
        "NEW, new school",
        "z, not applicable",
        "c, suppressed because few pupils",
        "x, not available",
        "u, low reliability",
        "NULL, no value given",
        "'', no value given",
        "Q7, Q7"
    })
    void markersHaveWordsAndUnknownOnesAreShownAsTheyAre(String marker, String words) {
        assertThat(Markers.words(marker)).isEqualTo(words);
    }
}
