package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedPacksTests {

    @ParameterizedTest
    @ValueSource(strings = {"merton-2016-17", "headway-2026", "four-stage"})
    void aShippedPackIsWithoutProblems(String name) {
        PackReading reading = new PackReader(TestCatalogue.shipped()).read(TestPacks.file(name));

        assertThat(reading.problems()).as("problems").isEqualTo(List.of());
        assertThat(reading.orElseThrow().id()).isEqualTo(name);
    }
}
