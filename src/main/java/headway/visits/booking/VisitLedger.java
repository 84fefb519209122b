package headway.visits.booking;

import headway.strategy.Strategies;
import headway.strategy.Unit;
import headway.support.ledger.Ledger;
import headway.support.ledger.Promise;
import headway.support.ledger.SchoolLedger;
import headway.support.ledger.UnitLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the ledger of support how a visit and its report stand. */
@Component
class VisitLedger {

    static final String SOURCE = "visit";

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Ledger ledger;
    private final Strategies strategies;

    VisitLedger(Ledger ledger, Strategies strategies) {
        this.ledger = ledger;
        this.strategies = strategies;
    }

    /**
     * Tells of the visit, and of its report where there is one.
     *
     * @param issued the day on which its report was issued
     */
    void tell(Visit visit, @Nullable LocalDate issued) {
        if (!visit.basis().kind().counts()) {
            return;
        }
        SchoolLedger held = ledger.of(visit.basis().urn(), visit.basis().year());
        if (visit.unit == null) {
            visit.unit = unit(visit, held, Unit.Counts.VISITS);
        }
        if (visit.basis().reported() && visit.reportUnit == null) {
            visit.reportUnit = unit(visit, held, Unit.Counts.REPORTS);
        }
        String unit = visit.unit;
        if (unit != null) {
            ledger.tell(told(visit, unit, amount(visit, unit, held), null));
        }
        String reportUnit = visit.reportUnit;
        if (reportUnit != null && !reportUnit.equals(unit)) {
            ledger.tell(told(visit, reportUnit, BigDecimal.ONE, issued));
        }
    }

    /** The school's unit that counts such a thing; where nothing is agreed with it yet, the one of its strategy. */
    private @Nullable String unit(Visit visit, SchoolLedger held, Unit.Counts counts) {
        Stream<String> promised = held.of(counts).map(UnitLine::promise).map(Promise::unit);
        Stream<String> usual = strategies.current(visit.basis().authority(), visit.slot.day()).stream()
                .flatMap(pack -> pack.content().units().stream())
                .filter(unit -> unit.counted() == counts)
                .map(Unit::id);
        return Stream.concat(promised, usual).findFirst().orElse(null);
    }

    /** A visit is one; of a unit of time it takes a whole or half a day. */
    private static BigDecimal amount(Visit visit, String unit, SchoolLedger held) {
        boolean time = held.of(Unit.Counts.OTHER)
                .anyMatch(line -> line.promise().unit().equals(unit));
        return time && !visit.slot.wholeDay() ? HALF : BigDecimal.ONE;
    }

    private static Ledger.Told told(Visit visit, String unit, BigDecimal amount, @Nullable LocalDate issued) {
        return new Ledger.Told(
                SOURCE,
                visit.basis().id(),
                visit.basis().authority(),
                visit.basis().urn(),
                visit.basis().year(),
                unit,
                amount,
                visit.account,
                visit.officer,
                visit.slot.day(),
                visit.doneOn,
                issued,
                visit.cancelledOn,
                visit.cancelledOn == null ? null : visit.reason,
                visit.basis().kind().title(),
                visit.basis().funding());
    }
}
