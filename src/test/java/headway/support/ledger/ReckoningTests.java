package headway.support.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import headway.strategy.Recalculation.Basis;
import headway.strategy.Recalculation.Rounding;
import headway.strategy.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReckoningTests {

    private static final LocalDate SEPTEMBER = LocalDate.of(2016, 9, 20);
    private static final LocalDate FEBRUARY = LocalDate.of(2017, 2, 1);

    private static Entitled held(int visits, LocalDate from, int left, int weeks, Basis basis, Rounding rounding) {
        return new Entitled(
                1,
                new AuthorityCode(399),
                new Urn(100000),
                2016,
                1,
                "Stage",
                "grey",
                0,
                4,
                "Level " + visits,
                from,
                true,
                "Advice.",
                false,
                "",
                basis,
                rounding,
                weeks,
                left,
                2,
                List.of(new Entitled.Amount("visits", "visit", "visits", Unit.Counts.VISITS, visits)),
                null);
    }

    private static Promise promise(List<Entitled> year, Map<String, Integer> done, Map<String, Integer> added) {
        return Reckoning.promises(year, done, added).getFirst();
    }

    private static int proRata(int first, int then, int left, Rounding rounding) {
        return promise(
                        List.of(
                                held(first, SEPTEMBER, 39, 39, Basis.PRO_RATA, rounding),
                                held(then, FEBRUARY, left, 39, Basis.PRO_RATA, rounding)),
                        Map.of(),
                        Map.of())
                .amount();
    }

    @Test
    void aLevelThatHoldsAllYearPromisesItsFullAmount() {
        Promise promise =
                promise(List.of(held(9, SEPTEMBER, 39, 39, Basis.PRO_RATA, Rounding.NEAREST)), Map.of(), Map.of());

        assertThat(promise.total()).isEqualTo(9);
        assertThat(promise.workings())
                .containsExactly("Level 9 from 20 September 2016: 9 a year, for 39 of 39 school weeks, is 9.00.");
    }

    @Test
    void aChangeInTheYearCountsEachLevelForItsWeeks() {
        // 2 × 19/39 + 9 × 20/39 = 0.97 + 4.62
        assertThat(proRata(2, 9, 20, Rounding.NEAREST)).isEqualTo(6);
        assertThat(proRata(2, 9, 20, Rounding.DOWN)).isEqualTo(5);
        assertThat(proRata(2, 9, 20, Rounding.UP)).isEqualTo(6);
        assertThat(proRata(9, 2, 20, Rounding.NEAREST)).isEqualTo(5);
    }

    @Test
    void aHalfIsExactAndGoesUp() {
        Promise promise = promise(
                List.of(
                        held(2, SEPTEMBER, 40, 40, Basis.PRO_RATA, Rounding.NEAREST),
                        held(9, FEBRUARY, 20, 40, Basis.PRO_RATA, Rounding.NEAREST)),
                Map.of(),
                Map.of());

        assertThat(promise.amount()).as("2 × 1/2 + 9 × 1/2 = 5.5").isEqualTo(6);
        assertThat(promise.workings().getLast()).isEqualTo("Together 5.50, rounded to the nearest, halves up: 6.");
    }

    @Test
    void aChangeAfterTheLastSchoolWeekChangesNothingAndOneBeforeTheFirstChangesAll() {
        assertThat(proRata(2, 9, 0, Rounding.NEAREST)).isEqualTo(2);
        assertThat(proRata(2, 9, 39, Rounding.NEAREST)).isEqualTo(9);
    }

    @Test
    void theOtherRulesOfAStrategyHold() {
        List<Entitled> up = List.of(
                held(2, SEPTEMBER, 39, 39, Basis.HIGHER, Rounding.NEAREST),
                held(9, FEBRUARY, 20, 39, Basis.HIGHER, Rounding.NEAREST),
                held(4, FEBRUARY, 10, 39, Basis.HIGHER, Rounding.NEAREST));
        List<Entitled> kept = List.of(
                held(2, SEPTEMBER, 39, 39, Basis.UNCHANGED, Rounding.NEAREST),
                held(9, FEBRUARY, 20, 39, Basis.UNCHANGED, Rounding.NEAREST));

        assertThat(promise(up, Map.of(), Map.of()).amount()).isEqualTo(9);
        assertThat(promise(kept, Map.of(), Map.of()).amount()).isEqualTo(2);
    }

    @Test
    void whatWasGivenIsNeverTakenBackAndWhatWasAddedComesOnTop() {
        List<Entitled> down = List.of(
                held(9, SEPTEMBER, 39, 39, Basis.PRO_RATA, Rounding.NEAREST),
                held(2, FEBRUARY, 20, 39, Basis.PRO_RATA, Rounding.NEAREST));

        assertThat(promise(down, Map.of("visits", 7), Map.of()).total()).isEqualTo(7);
        assertThat(promise(down, Map.of("visits", 7), Map.of("visits", 3)).total())
                .isEqualTo(8);
        assertThat(promise(down, Map.of(), Map.of("visits", 3)).total()).isEqualTo(8);
    }

    @Test
    void whateverHappensInAYearThePromiseLiesBetweenItsLevelsAndRoundsByLessThanOne() {
        Random random = new Random(60);
        for (int round = 0; round < 2_000; round++) {
            int changes = 1 + random.nextInt(4);
            int weeks = 30 + random.nextInt(15);
            int[] left = random.ints(changes - 1L, 0, weeks + 1).sorted().toArray();
            int[] visits = random.ints(changes, 0, 12).toArray();
            List<Entitled> year = IntStream.range(0, changes)
                    .mapToObj(at -> held(
                            visits[at],
                            SEPTEMBER.plusDays(at),
                            at == 0 ? weeks : left[changes - 1 - at],
                            weeks,
                            Basis.PRO_RATA,
                            Rounding.NEAREST))
                    .toList();
            double exact = IntStream.range(0, changes)
                    .mapToDouble(at -> visits[at]
                            * (year.get(at).weeksLeft()
                                    - (at + 1 < changes ? year.get(at + 1).weeksLeft() : 0))
                            / (double) weeks)
                    .sum();
            int promised = promise(year, Map.of(), Map.of()).amount();

            assertThat(Math.abs(promised - exact)).as("%s", year).isLessThanOrEqualTo(0.5 + 1e-9);
            assertThat(promised)
                    .isBetween(
                            IntStream.of(visits).min().orElseThrow(),
                            IntStream.of(visits).max().orElseThrow());
        }
    }
}
