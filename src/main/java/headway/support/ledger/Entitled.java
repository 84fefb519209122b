package headway.support.ledger;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import headway.strategy.Recalculation;
import headway.strategy.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a settled decision promises a school, as it was on the day.
 *
 * @param categoryPlace among the categories of the strategy, from least to most concern; the first is 0
 * @param categories how many the strategy has
 * @param amounts for a full year, in the strategy's order
 * @param weeksLeft school weeks of the year left when it came to hold; all of them for the first of a year
 * @param fewestVisits the fewest visits a year that any level of its strategy brings
 * @param withdrawn when the decision was taken back; null where it stands
 */
public record Entitled(
        long id,
        AuthorityCode authority,
        Urn urn,
        int year,
        long decision,
        String category,
        String categoryTag,
        int categoryPlace,
        int categories,
        String level,
        LocalDate from,
        boolean inProgramme,
        String advisory,
        boolean advisoryFree,
        String extras,
        Recalculation.Basis basis,
        Recalculation.Rounding rounding,
        int weeksInYear,
        int weeksLeft,
        int fewestVisits,
        List<Amount> amounts,
        @Nullable Instant withdrawn) {

    /** An amount for a full year. */
    public record Amount(String unit, String one, String many, Unit.Counts counts, int fullYear) {}

    public Entitled {
        amounts = List.copyOf(amounts);
    }

    int fullYear(String unit) {
        return amounts.stream()
                .filter(amount -> amount.unit().equals(unit))
                .mapToInt(Amount::fullYear)
                .findFirst()
                .orElse(0);
    }
}
