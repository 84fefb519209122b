package headway.visits.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.visits.HalfDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the visiting plan's door does: it finds, tells, stops, goes on, explains and offers other places. */
class VisitingPlansTests {

    @Test
    void schoolsAndVisitsFindTheirPlace() {
        PlanResult result = VisitingPlans.solve(
                GeneratedProblem.merton(4),
                PlanWeights.USUAL,
                PlanLimit.ofSteps(30_000, 1),
                PlanListener.none(),
                () -> false);

        assertThat(result.score().complete()).as("%s", result.unplaced()).isTrue();
        assertThat(result.plan().partners()).hasSize(57);
    }

    @Test
    void theSearchImprovesOnTheFirstPlan() {
        PlanProblem problem = GeneratedProblem.merton(1);
        List<PlanListener.Progress> heard = new ArrayList<>();
        PlanResult result =
                VisitingPlans.solve(problem, PlanWeights.USUAL, PlanLimit.ofSteps(60_000, 1), heard::add, () -> false);

        PlanListener.Progress first = heard.getFirst();
        PlanListener.Progress last = heard.getLast();
        assertThat(result.score()).isLessThan(first.score()).isEqualTo(last.score());
        assertThat(last.placed())
                .isEqualTo(last.visits())
                .isEqualTo(problem.visits().size());
        assertThat(last.plan().get()).isEqualTo(result.plan());
        assertThat(heard).isSortedAccordingTo((one, other) -> one.after().compareTo(other.after()));
    }

    @Test
    void aRunThatIsCancelledGivesTheBestSoFar() {
        long start = System.nanoTime();
        PlanResult result = VisitingPlans.solve(
                GeneratedProblem.merton(1),
                PlanWeights.USUAL,
                PlanLimit.ofTime(Duration.ofMinutes(10)),
                PlanListener.none(),
                () -> System.nanoTime() - start > 500_000_000);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
        assertThat(result.score().complete()).isTrue();
    }

    @Test
    void aRunCanBeCancelledAlsoWhereNothingCanChange() {
        SmallWorld world = new SmallWorld();
        world.visit().earliest = SmallWorld.day(2, 1);
        world.visit().latest = SmallWorld.day(2, 1);
        world.ann().pattern = Set.of(new WorkingHalf(DayOfWeek.TUESDAY, HalfDay.MORNING));
        long start = System.nanoTime();
        PlanResult result = VisitingPlans.solve(
                world.problem(),
                PlanWeights.USUAL,
                PlanLimit.ofTime(Duration.ofMinutes(10)),
                PlanListener.none(),
                () -> System.nanoTime() - start > 300_000_000);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
        assertThat(result.score().complete()).isTrue();
    }

    @Test
    void aRunThatIsCancelledBeforeItStartsGivesTheFirstPlan() {
        PlanResult result = VisitingPlans.solve(
                GeneratedProblem.merton(1),
                PlanWeights.USUAL,
                PlanLimit.ofTime(Duration.ofMinutes(10)),
                PlanListener.none(),
                () -> true);

        assertThat(result.score().complete()).isTrue();
    }

    @Test
    void aRunGoesOnFromAPlanFoundBefore() {
        PlanProblem problem = GeneratedProblem.merton(1);
        PlanResult before = VisitingPlans.solve(
                problem, PlanWeights.USUAL, PlanLimit.ofSteps(60_000, 1), PlanListener.none(), () -> false);
        List<PlanListener.Progress> heard = new ArrayList<>();
        VisitingPlans.solve(
                problem, PlanWeights.USUAL, PlanLimit.ofSteps(1, 1), before.plan(), heard::add, () -> false);

        assertThat(heard.getFirst().score()).isEqualTo(before.score());
        assertThat(heard.getFirst().plan().get()).isEqualTo(before.plan());
    }

    @Test
    void whereTimeIsShortThePlanSaysWhichVisitsHaveNoPlaceAndWhy() {
        SmallWorld world = new SmallWorld();
        world.ann().termHalfDays = Map.of("autumn", 1);
        world.visit("v2", 100_001);
        PlanResult result = world.solve();

        assertThat(result.score().hard()).isZero();
        assertThat(result.unplaced()).hasSize(1);
        assertThat(result.unplaced().getFirst().reasons())
                .containsExactly(
                        "The school allows 140 half-days.",
                        "On 140 Ann has no contracted time left in the term.",
                        "In the autumn term Ann has 1 of 1 contracted half-days in use.");
    }

    @Test
    void aSchoolForWhichNobodyIsCompetentSaysSo() {
        SmallWorld world = new SmallWorld();
        world.school().phase = "secondary";
        PlanResult result = world.solve();

        assertThat(result.partnerless().getFirst().reasons())
                .containsExactly("No partner is competent for the phase of School 100001: secondary.");
        assertThat(result.unplaced().getFirst().reasons()).contains("The school has no partner.");
    }

    @Test
    void aVisitWithoutAnyDaySaysSo() {
        SmallWorld world = new SmallWorld();
        world.visit().earliest = LocalDate.of(2025, 12, 24);
        assertThat(world.solve().unplaced().getFirst().reasons())
                .containsExactly(
                        "No school day is left between its earliest and latest day that the school has not ruled out.");
    }

    @Test
    void aVisitThatNeedsWhatThePartnerDoesNotMasterSaysSo() {
        SmallWorld world = new SmallWorld();
        world.visit().focus = Set.of("reading");
        assertThat(world.solve().unplaced().getFirst().reasons()).containsExactly("Ann does not master reading.");
    }

    @Test
    void otherPlacesCostWhatTheySay() {
        PlanProblem problem = GeneratedProblem.merton(1);
        PlanResult result = VisitingPlans.solve(
                problem, PlanWeights.USUAL, PlanLimit.ofSteps(30_000, 1), PlanListener.none(), () -> false);
        PlanVisit visit = problem.visits().getFirst();
        List<VisitingPlans.Alternative> others =
                VisitingPlans.alternatives(problem, PlanWeights.USUAL, result.plan(), visit.id(), 5);

        assertThat(others).hasSize(5);
        for (VisitingPlans.Alternative other : others) {
            Map<String, Booking> visits = new java.util.HashMap<>(result.plan().visits());
            visits.put(visit.id(), other.booking());
            PlanResult moved = VisitingPlans.assess(
                    problem, PlanWeights.USUAL, new Plan(result.plan().partners(), visits));
            assertThat(moved.score().hard()).isZero();
            assertThat(moved.score().soft() - result.score().soft()).isEqualTo(other.pointsMore());
        }
    }

    @Test
    void aProblemWithoutVisitsGivesEverySchoolAPartner() {
        SmallWorld world = new SmallWorld();
        world.visits.clear();
        assertThat(world.solve().score().complete()).isTrue();
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        SmallWorld world = new SmallWorld();
        world.visit("v1", 100_001);
        assertThatThrownBy(world::problem).hasMessage("There are two of the visit v1.");
        world.visits.removeLast();
        world.visit("v2", 100_002);
        assertThatThrownBy(world::problem).hasMessage("Visit v2 is to school 100002, which is not among the schools.");
        world.visits.removeLast();
        world.school().fixed = true;
        assertThatThrownBy(world::problem)
                .hasMessage("School 100001: the partner that must stay is not among the partners.");
        world.school().fixed = false;
        world.terms.clear();
        assertThatThrownBy(world::problem).hasMessage("A visiting plan needs at least one term.");
    }

    @Test
    void onlySoftRulesAreWeighed() {
        assertThat(PlanWeights.of(Map.of("travel", 7)).of(PlanRule.TRAVEL)).isEqualTo(7);
        assertThat(PlanWeights.USUAL.of(PlanRule.TRAVEL)).isEqualTo(1);
        assertThatThrownBy(() -> PlanWeights.of(Map.of("gap", 2)))
                .hasMessage("The rule “gap” always holds; it has no weight.");
        assertThatThrownBy(() -> PlanWeights.of(Map.of("travl", 2))).hasMessage("There is no rule “travl”.");
        assertThatThrownBy(() -> PlanWeights.of(Map.of("travel", -1)))
                .hasMessage("The weight of “travel” must lie between 0 and 100000; it is -1.");
    }
}
