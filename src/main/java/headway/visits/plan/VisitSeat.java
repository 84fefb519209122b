package headway.visits.plan;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** A visit that may be moved, and the half-day that the solver gives it. */
@PlanningEntity
public class VisitSeat {

    static final String SLOT = "slot";

    int visit;

    @PlanningVariable(valueRangeProviderRefs = Working.SLOTS, allowsUnassigned = true)
    @Nullable
    Integer slot;

    /** For the solver, which makes entities by reflection. */
    VisitSeat() {}

    VisitSeat(int visit, @Nullable Integer slot) {
        this.visit = visit;
        this.slot = slot;
    }
}
