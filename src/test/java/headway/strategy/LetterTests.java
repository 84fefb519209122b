package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTests {

    @Test
    void aSectionStandsOnlyInTheLettersThatItIsFor() {
        Letter letter = TestPacks.fourStage().content().letter("stage").orElseThrow();

        assertThat(letter.sections())
                .filteredOn(section -> section.isFor("stage-c", "plus"))
                .extracting(Letter.Section::id)
                .containsExactly("first", "why", "last");
        assertThat(letter.sections())
                .filteredOn(section -> section.isFor("stage-c", "full"))
                .extracting(Letter.Section::id)
                .containsExactly("first", "why", "mentor", "last");
    }

    @Test
    void onlyMarkedSectionsMayBeEdited() {
        Letter letter = TestPacks.merton().content().letter("category").orElseThrow();

        assertThat(letter.sections())
                .filteredOn(Letter.Section::editable)
                .extracting(Letter.Section::id)
                .containsExactly("reasons", "partner");
    }

    @Test
    void theUnitsOfAPackArePlacesOfItsLetters() {
        assertThat(Places.of(TestPacks.fourStage().content())).containsKeys("hours", "half_days", "school");
        assertThat(Places.of(TestPacks.merton().content()))
                .containsKeys("visits", "days")
                .doesNotContainKey("hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"merton-2016-17", "headway-2026", "four-stage"})
    void everyLetterUsesOnlyPlacesOfItsPack(String name) {
        PackContent pack = TestPacks.named(name).content();
        Set<String> places = Places.of(pack).keySet();

        assertThat(pack.letters()).isNotEmpty().allSatisfy(letter -> {
            assertThat(places).containsAll(Places.in(letter.subject()));
            letter.sections().forEach(section -> assertThat(places).containsAll(Places.in(section.text())));
        });
    }
}
