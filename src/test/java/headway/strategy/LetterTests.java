package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTests {

    @Test
    void placesAreFilledAndWhatIsFilledInIsNeverReadAsAPlace() {
        Letter letter = TestPacks.fourStage().content().letter("stage").orElseThrow();
        Map<String, String> places = Map.of("school", "St {{head}}'s $1", "category", "Stage C");

        assertThat(letter.filledSubject(places)).isEqualTo("St {{head}}'s $1 is at Stage C");
    }

    @Test
    void aPlaceForWhichNothingIsGivenIsRefused() {
        Letter letter = TestPacks.fourStage().content().letter("stage").orElseThrow();

        assertThatThrownBy(() -> letter.filledSubject(Map.of("school", "A School")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{{category}}");
    }

    @Test
    void aSectionStandsOnlyInTheLettersThatItIsFor() {
        Letter letter = TestPacks.fourStage().content().letter("stage").orElseThrow();

        assertThat(letter.sections())
                .filteredOn(section -> section.isFor("stage-c", "plus"))
                .extracting(Letter.Section::id)
                .containsExactly("first", "last");
        assertThat(letter.sections())
                .filteredOn(section -> section.isFor("stage-c", "full"))
                .extracting(Letter.Section::id)
                .containsExactly("first", "mentor", "last");
    }

    @Test
    void onlyMarkedSectionsMayBeEdited() {
        Letter letter = TestPacks.merton().content().letter("category").orElseThrow();

        assertThat(letter.sections())
                .filteredOn(Letter.Section::editable)
                .extracting(Letter.Section::id)
                .containsExactly("opening", "reasons", "partner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"merton-2016-17", "headway-2026", "four-stage"})
    void everyLetterIsCompleteOnceEveryPlaceOfThePackIsFilled(String name) {
        PackContent pack = TestPacks.read("/strategy/" + name + ".yaml").content();
        Map<String, String> places = new HashMap<>();
        Places.of(pack).forEach((place, meaning) -> places.put(place, "<" + place + ">"));

        for (Letter letter : pack.letters()) {
            assertThat(letter.filledSubject(places)).doesNotContain("{{");
            letter.sections()
                    .forEach(section -> assertThat(section.filled(places)).doesNotContain("{{"));
        }
    }
}
