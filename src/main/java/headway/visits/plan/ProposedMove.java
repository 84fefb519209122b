package headway.visits.plan;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import org.jspecify.annotations.Nullable;

/** A proposal as the solver's move: schools to partners, then visits to slots. */
final class ProposedMove extends AbstractMove<Working> {

    private final SchoolSeat[] schools;
    private final @Nullable Integer[] partners;
    private final VisitSeat[] visits;
    private final @Nullable Integer[] slots;

    ProposedMove(SchoolSeat[] schools, @Nullable Integer[] partners, VisitSeat[] visits, @Nullable Integer[] slots) {
        this.schools = schools;
        this.partners = partners;
        this.visits = visits;
        this.slots = slots;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Working> director) {
        return schools.length + visits.length > 0;
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Working> director) {
        for (int i = 0; i < schools.length; i++) {
            director.beforeVariableChanged(schools[i], SchoolSeat.PARTNER);
            schools[i].partner = partners[i];
            director.afterVariableChanged(schools[i], SchoolSeat.PARTNER);
        }
        for (int i = 0; i < visits.length; i++) {
            director.beforeVariableChanged(visits[i], VisitSeat.SLOT);
            visits[i].slot = slots[i];
            director.afterVariableChanged(visits[i], VisitSeat.SLOT);
        }
    }
}
