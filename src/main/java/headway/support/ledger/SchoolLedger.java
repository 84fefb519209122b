package headway.support.ledger;

import headway.shared.Urn;
import headway.strategy.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a school was promised and got in a year.
 *
 * @param held what was promised in turn, withdrawn ones among them; the first first
 */
public record SchoolLedger(
        Urn urn, int year, List<Entitled> held, List<UnitLine> lines, List<Extra> extras, List<Given> given) {

    public SchoolLedger {
        held = List.copyOf(held);
        lines = List.copyOf(lines);
        extras = List.copyOf(extras);
        given = List.copyOf(given);
    }

    /** What holds now; empty where nothing is agreed. */
    public Optional<Entitled> now() {
        return held.stream().filter(each -> each.withdrawn() == null).reduce((before, after) -> after);
    }

    public boolean inProgramme() {
        return now().map(Entitled::inProgramme).orElse(false);
    }

    public Stream<UnitLine> of(Unit.Counts counts) {
        return lines.stream().filter(line -> line.promise().counts() == counts);
    }

    /** Visits that were had or are planned, of every unit that counts visits. */
    public BigDecimal visitsProvided() {
        return of(Unit.Counts.VISITS)
                .map(line -> line.planned().add(line.done()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether it is in the programme and fewer visits are planned than promised (R28). */
    public boolean tooFewVisits() {
        return inProgramme() && of(Unit.Counts.VISITS).anyMatch(UnitLine::isShort);
    }

    /** Whether it is in the programme and has fewer visits than the strategy gives any school (R28). */
    public boolean fewerThanAnySchool() {
        return inProgramme()
                && now().map(each -> visitsProvided().compareTo(BigDecimal.valueOf(each.fewestVisits())) < 0)
                        .orElse(false);
    }
}
