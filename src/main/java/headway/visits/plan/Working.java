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

    @Nullable
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

    /** What the search is to start from. */
    Working(Search search) {
        this(search.ledger);
        this.search = search;
    }

    /** A picture of a ledger as it stands. */
    Working(Ledger ledger) {
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
        score = HardMediumSoftLongScore.of(-ledger.hard(), -ledger.medium(), -ledger.soft());
    }

    Search search() {
        if (search == null) {
            throw new IllegalStateException("This is a picture of a plan, with which no search can start.");
        }
        return search;
    }

    /** Makes the ledger stand as this plan does. */
    void writeTo(Ledger ledger) {
        schoolSeats.forEach(seat -> ledger.give(seat.school, index(seat.partner)));
        visitSeats.forEach(seat -> ledger.move(seat.visit, index(seat.slot)));
    }

    /** How many visits have a place, those pinned included. */
    int placed(Ground ground) {
        int placed = ground.visits - visitSeats.size();
        for (VisitSeat seat : visitSeats) {
            placed += seat.slot != null && schoolSeats.get(ground.schoolOf[seat.visit]).partner != null ? 1 : 0;
        }
        return placed;
    }

    Plan plan(Ground ground) {
        int[] partnerOf = new int[ground.schools];
        int[] at = new int[ground.visits];
        int[] with = new int[ground.visits];
        schoolSeats.forEach(seat -> partnerOf[seat.school] = index(seat.partner));
        for (VisitSeat seat : visitSeats) {
            with[seat.visit] = partnerOf[ground.schoolOf[seat.visit]];
            at[seat.visit] = with[seat.visit] == Ground.NONE ? Ground.NONE : index(seat.slot);
        }
        return Plans.of(ground, partnerOf, at, with);
    }

    PlanScore planScore() {
        return score == null
                ? new PlanScore(0, 0, 0)
                : new PlanScore(-score.hardScore(), -score.mediumScore(), -score.softScore());
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
