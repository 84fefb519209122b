package headway.support.ledger;

import headway.strategy.Unit;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a unit of a school's support stands in a year.
 *
 * @param planned still to come
 * @param done given; of reports, those whose visit was
 * @param reported of reports, those issued
 */
public record UnitLine(Promise promise, BigDecimal planned, BigDecimal done, BigDecimal reported) {

    static UnitLine of(Promise promise, List<Given> given) {
        List<Given> mine = given.stream()
                .filter(each -> each.unit().equals(promise.unit()))
                .toList();
        return new UnitLine(
                promise,
                sum(mine.stream().filter(Given::isPlanned).toList()),
                sum(mine.stream().filter(Given::isDone).toList()),
                sum(mine.stream().filter(Given::isReported).toList()));
    }

    static BigDecimal sum(List<Given> given) {
        return given.stream().map(Given::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the school has had of it: a report counts once it is issued. */
    public BigDecimal had() {
        return promise.counts() == Unit.Counts.REPORTS ? reported : done;
    }

    /** What no plan provides for yet. */
    public BigDecimal toPlan() {
        return BigDecimal.valueOf(promise.total())
                .subtract(planned)
                .subtract(done)
                .max(BigDecimal.ZERO);
    }

    /** What the school has not had yet. */
    public BigDecimal outstanding() {
        return BigDecimal.valueOf(promise.total()).subtract(had()).max(BigDecimal.ZERO);
    }

    public boolean isShort() {
        return toPlan().signum() > 0;
    }
}
