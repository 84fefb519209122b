package headway.strategy;

import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.facts.FactSheet;
import headway.facts.FactValue;
import headway.facts.Origin;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Invented schools, the same ones for the same seed. Most are as one would wish them. */
final class RandomSheets {

    private static final Origin ORIGIN = new Origin("Invented", LocalDate.of(2018, 7, 1), LocalDate.of(2018, 9, 1), "");

    private final FactCatalogue catalogue = TestCatalogue.shipped();
    private final Random random;

    RandomSheets(long seed) {
        this.random = new Random(seed);
    }

    /** A school of which everything is known. */
    FactSheet full(int number) {
        return sheet(number, 0, 0);
    }

    /** A school with so many of its facts in a hundred missing, and so many that do not apply. */
    FactSheet sheet(int number, int missing, int notApplying) {
        Map<String, FactValue> values = new HashMap<>();
        for (FactDefinition fact : catalogue.all()) {
            int luck = random.nextInt(100);
            values.put(
                    fact.name(),
                    luck < missing
                            ? new FactValue.Unknown("Not loaded.", "Load it.")
                            : luck < missing + notApplying
                                    ? new FactValue.DoesNotApply("Not for this school.")
                                    : new FactValue.Known(value(fact), ORIGIN));
        }
        return new FactSheet(new Urn(100_000 + number), LocalDate.of(2018, 8, 31), values);
    }

    private Object value(FactDefinition fact) {
        return switch (fact.type()) {
            case WORD ->
                fact.words().get(random.nextInt(1 + random.nextInt(fact.words().size())));
            case YES_NO -> fact.name().equals("safeguarding_effective") != (random.nextInt(8) == 0);
            case WHOLE_NUMBER -> (long) random.nextInt(5);
            case NUMBER -> fact.least() + random.nextDouble() * Math.min(10, fact.greatest() - fact.least());
            case DATE -> LocalDate.of(2018, 1, 1);
        };
    }
}
