package headway.visits.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bound that plans are measured against: no plan lies below it, and where nothing is relaxed it is met. */
class LowerBoundTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 4, 5})
    void noPlanThatWasFoundLiesBelow(long seed) {
        PlanProblem problem = GeneratedProblem.merton(seed);
        PlanResult result = VisitingPlans.solve(
                problem, PlanWeights.USUAL, PlanLimit.ofSteps(100_000, 1), PlanListener.none(), () -> false);

        assertThat(result.score().complete()).isTrue();
        double bound = new LowerBound(problem, PlanWeights.USUAL).bound().points();
        assertThat(bound).isPositive().isLessThanOrEqualTo(result.score().soft());
    }

    @Test
    void itIsMetWhereEachVisitTakesADayOfItsOwn() {
        SmallWorld world = new SmallWorld();
        world.visit().halfDays = 2;
        world.school().place = SmallWorld.north(3);
        world.school(100_002).place = SmallWorld.north(5);
        world.visit("v2", 100_002).halfDays = 2;
        assertMet(world, 160);
    }

    @Test
    void itIsMetWhereTwoSchoolsShareADay() {
        SmallWorld world = new SmallWorld();
        world.school().place = SmallWorld.north(3);
        world.school(100_002).place = SmallWorld.north(5);
        world.visit("v2", 100_002);
        assertMet(world, 100);
    }

    @Test
    void itCountsWorkThatIsUnevenByNecessity() {
        SmallWorld world = new SmallWorld();
        world.partner("bea").phases = java.util.Set.of("secondary");
        world.visit().work = 4;
        assertMet(world, 2 * 8);
    }

    private static void assertMet(SmallWorld world, long points) {
        PlanResult result = world.solve();
        assertThat(result.score().soft()).isEqualTo(points);
        assertThat(new LowerBound(world.problem(), PlanWeights.USUAL).bound().points())
                .isCloseTo(points, within(0.01));
    }
}
