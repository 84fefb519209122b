package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.facts.FactSheet;
import headway.facts.FactValue;
import headway.facts.Origin;
import headway.shared.Urn;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every state school of England in one go. The limits are wide, so that only a change of kind makes them fail. */
class EvaluationSpeedTests {

    private static final int SCHOOLS = 24_000;
    private static final FactCatalogue CATALOGUE = TestCatalogue.shipped();
    private static final Origin ORIGIN = new Origin("Invented", LocalDate.of(2018, 7, 1), LocalDate.of(2018, 9, 1), "");

    @Test
    void everySchoolOfEnglandIsSuggestedInSeconds() {
        StrategyPack pack = TestPacks.merton();
        List<FactSheet> sheets = sheets();
        Duration best = Duration.ofDays(1);
        for (int run = 1; run <= 5; run++) {
            long start = System.nanoTime();
            long told = sheets.parallelStream()
                    .map(sheet -> Evaluator.evaluate(pack, sheet, Map.of()))
                    .filter(evaluation -> !evaluation.suggestion().cannotTell())
                    .count();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
            System.out.printf("evaluate: run %d, %d schools, %d told, %d ms%n", run, SCHOOLS, told, took.toMillis());
        }

        assertThat(best).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whatWouldChangeASuggestionIsFoundInMilliseconds() {
        StrategyPack pack = TestPacks.merton();
        List<FactSheet> sheets = sheets().subList(0, 500);
        long best = Long.MAX_VALUE;
        for (int run = 1; run <= 4; run++) {
            long start = System.nanoTime();
            int moves = sheets.stream()
                    .mapToInt(sheet -> Changes.search(pack, sheet, Map.of(), CATALOGUE)
                            .moves()
                            .size())
                    .sum();
            long each = (System.nanoTime() - start) / sheets.size() / 1_000;
            best = Math.min(best, each);
            System.out.printf(
                    "changes: run %d, %d schools, %d moves, %d µs a school%n", run, sheets.size(), moves, each);
        }

        assertThat(best).as("microseconds a school").isLessThan(20_000);
    }

    /** Invented schools: one fact in five is missing, one in twenty does not apply. */
    private static List<FactSheet> sheets() {
        Random random = new Random(315);
        return IntStream.range(0, SCHOOLS).mapToObj(i -> sheet(i, random)).toList();
    }

    private static FactSheet sheet(int number, Random random) {
        Map<String, FactValue> values = new HashMap<>();
        for (FactDefinition fact : CATALOGUE.all()) {
            int luck = random.nextInt(20);
            values.put(
                    fact.name(),
                    luck < 4
                            ? new FactValue.Unknown("Not loaded.", "Load it.")
                            : luck == 4
                                    ? new FactValue.DoesNotApply("Not for this school.")
                                    : new FactValue.Known(value(fact, random), ORIGIN));
        }
        return new FactSheet(new Urn(100_000 + number), LocalDate.of(2018, 8, 31), values);
    }

    private static Object value(FactDefinition fact, Random random) {
        return switch (fact.type()) {
            // Most schools are as one would wish them: the first word is the best.
            case WORD ->
                fact.words().get(random.nextInt(1 + random.nextInt(fact.words().size())));
            case YES_NO -> fact.name().equals("safeguarding_effective") != (random.nextInt(8) == 0);
            case WHOLE_NUMBER -> (long) random.nextInt(5);
            case NUMBER -> fact.least() + random.nextDouble() * Math.min(10, fact.greatest() - fact.least());
            case DATE -> LocalDate.of(2018, 1, 1);
        };
    }
}
