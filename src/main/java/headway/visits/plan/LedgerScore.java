package headway.visits.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.jspecify.annotations.Nullable;

/** Tells the ledger of each change that the solver makes, and the solver what it comes to. */
public final class LedgerScore implements IncrementalScoreCalculator<Working, HardMediumSoftLongScore> {

    private @Nullable Ledger ledger;

    @Override
    public void resetWorkingSolution(Working working) {
        ledger = working.search().ledger;
        working.writeTo(ledger);
    }

    private Ledger ledger() {
        if (ledger == null) {
            throw new IllegalStateException("The solver has not shown its plan yet.");
        }
        return ledger;
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        if (entity instanceof VisitSeat seat) {
            ledger().move(seat.visit, Working.index(seat.slot));
        } else if (entity instanceof SchoolSeat seat) {
            ledger().give(seat.school, Working.index(seat.partner));
        }
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        Ledger it = ledger();
        return HardMediumSoftLongScore.of(-it.hard(), -it.medium(), -it.soft());
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {}

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {}

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {}
}
