package headway.visits.plan;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A plan as the solver works on it. The ledger and what belongs to it are shared by all copies. */
@PlanningSolution(solutionCloner = Working.Copies.class)
public class Working {

    static final String PARTNERS = "partners";
    static final String SLOTS = "slots";

    Search search;

    @ProblemFactCollectionProperty
    @ValueRangeProvider(id = PARTNERS)
    List<Integer> partners;

    @ProblemFactCollectionProperty
    @ValueRangeProvider(id = SLOTS)
    List<Integer> slots;

    @PlanningEntityCollectionProperty
    List<SchoolSeat> schoolSeats;

    @PlanningEntityCollectionProperty
    List<VisitSeat> visitSeats;

    @PlanningScore
    @Nullable
    HardMediumSoftLongScore score;

    /** From the search's ledger as it stands. */
    Working(Search search) {
        this.search = search;
        Ledger ledger = search.ledger;
        Ground ground = ledger.ground;
        partners = IntStream.range(0, ground.partners).boxed().toList();
        slots = IntStream.range(0, ground.calendar.slots()).boxed().toList();
        schoolSeats = new ArrayList<>(ground.schools);
        for (int s = 0; s < ground.schools; s++) {
            schoolSeats.add(new SchoolSeat(s, value(ledger.partnerOf[s])));
        }
        visitSeats = new ArrayList<>(ground.visits);
        for (int v = 0; v < ground.visits; v++) {
            if (!ground.pinned[v]) {
                visitSeats.add(new VisitSeat(v, value(ledger.slotOf[v])));
            }
        }
    }

    private Working(Working other) {
        search = other.search;
        partners = other.partners;
        slots = other.slots;
        score = other.score;
        schoolSeats = new ArrayList<>(other.schoolSeats.size());
        for (SchoolSeat seat : other.schoolSeats) {
            schoolSeats.add(new SchoolSeat(seat.school, seat.partner));
        }
        visitSeats = new ArrayList<>(other.visitSeats.size());
        for (VisitSeat seat : other.visitSeats) {
            visitSeats.add(new VisitSeat(seat.visit, seat.slot));
        }
    }

    static @Nullable Integer value(int index) {
        return index == Ground.NONE ? null : index;
    }

    static int index(@Nullable Integer value) {
        return value == null ? Ground.NONE : value;
    }

    /** Copies a plan faster than the solver would by reflection. */
    public static final class Copies implements SolutionCloner<Working> {
        @Override
        public Working cloneSolution(Working original) {
            return new Working(original);
        }
    }
}
