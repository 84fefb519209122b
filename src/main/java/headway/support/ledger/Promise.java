package headway.support.ledger;

import headway.strategy.Unit;
import java.util.List;

/**
 * What a school is promised of a unit in a year.
 *
 * @param amount by its levels, without what was added
 * @param added by people, beyond the levels (R31)
 * @param workings how the amount came about, a sentence a level
 */
public record Promise(
        String unit, String one, String many, Unit.Counts counts, int amount, int added, List<String> workings) {

    public Promise {
        workings = List.copyOf(workings);
    }

    public int total() {
        return amount + added;
    }

    /** As in "6 visits". */
    public String words(int of) {
        return of + " " + (of == 1 ? one : many);
    }
}
