package headway.visits.plan;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** A school, and the partner that the solver gives it. */
@PlanningEntity
public class SchoolSeat {

    static final String PARTNER = "partner";

    int school;

    @PlanningVariable(valueRangeProviderRefs = Working.PARTNERS, allowsUnassigned = true)
    @Nullable
    Integer partner;

    /** For the solver, which makes entities by reflection. */
    SchoolSeat() {}

    SchoolSeat(int school, @Nullable Integer partner) {
        this.school = school;
        this.partner = partner;
    }
}
