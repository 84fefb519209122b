package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitlementTests {

    /** R55 to R59. */
    @ParameterizedTest
    @CsvSource({
        "i, 2, 2, false, 0",
        "ii, 4, 4, false, 0",
        "iii, 6, 3, false, 0",
        "iv, 9, 3, true, 1",
        "v, 9, 3, true, 1"
    })
    void theLevelsOf2016BringWhatTheStrategySays(String id, int visits, int reports, boolean free, int groups) {
        Level level = TestPacks.merton().content().level(id).orElseThrow();

        assertThat(level.entitlements()).isEqualTo(Map.of("visits", visits, "reports", reports));
        assertThat(level.advisoryFree()).isEqualTo(free);
        assertThat(level.extras()).hasSize(groups);
    }

    /** R60. */
    @Test
    void aYellowSchoolMayHaveTheFirstTwoLevelsAndAnAmberOneTheNextTwo() {
        PackContent pack = TestPacks.merton().content();

        assertThat(pack.categories())
                .extracting(category ->
                        pack.levelsOf(category.id()).stream().map(Level::id).toList())
                .containsExactly(List.of("i"), List.of("i", "ii"), List.of("iii", "iv"), List.of("v"));
        assertThat(pack.allows("amber", "ii")).isFalse();
    }

    /** R61. */
    @Test
    void aSixthFormBringsTwoDaysBesideVisits() {
        StrategyPack pack = TestPacks.merton();

        Entitlement with = pack.entitlement("iii", Sheets.of("sixth_form = yes"));
        Entitlement without = pack.entitlement("iii", Sheets.of("sixth_form = no"));
        Entitlement untold = pack.entitlement("iii", Sheets.of(""));

        assertThat(with.total()).isEqualTo(Map.of("visits", 6, "reports", 3, "days", 2));
        assertThat(without.total()).isEqualTo(Map.of("visits", 6, "reports", 3));
        assertThat(untold.total()).isEqualTo(without.total());
        assertThat(untold.untold()).extracting(Addition::id).containsExactly("sixth-form");
    }

    @Test
    void anAdditionInAUnitOfTheLevelIsAddedToIt() {
        assertThat(TestPacks.fourStage()
                        .entitlement("plus", Sheets.of("pupils = 60"))
                        .total())
                .isEqualTo(Map.of("hours", 18, "half_days", 1));
    }
}
