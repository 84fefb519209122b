package headway.visits.plan;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.DateRange;
import headway.shared.Urn;
import headway.visits.HalfDay;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each hard rule by itself, on a plan made by hand: it is broken so often, it says so, and no other one is. */
class HardRulesTests {

    private final SmallWorld world = new SmallWorld();
    private final SmallWorld.PlanBy plan = world.plan().put("v1", SmallWorld.day(2, 1), HalfDay.MORNING);

    private void breaksOnly(PlanRule rule, int times, String... words) {
        PlanResult result = world.assess(plan);
        assertThat(result.costs())
                .filteredOn(cost -> cost.rule().level() == PlanRule.Level.HARD && cost.amount() > 0)
                .extracting(PlanResult.RuleCost::rule, PlanResult.RuleCost::amount)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(rule, (long) times));
        assertThat(result.score().hard()).isEqualTo(times);
        String said = result.byVisit().values().stream()
                        .flatMap(List::stream)
                        .filter(match -> match.rule() == rule)
                        .map(PlanResult.Match::sentence)
                        .toList()
                + result.general().stream()
                        .filter(match -> match.rule() == rule)
                        .map(PlanResult.Match::sentence)
                        .toList()
                        .toString();
        for (String word : words) {
            assertThat(said).contains(word);
        }
    }

    @Test
    void aPlanThatBreaksNothingCostsNothing() {
        assertThat(world.assess(plan).score().complete()).isTrue();
    }

    @Test
    void phase() {
        world.school().phase = "secondary";
        breaksOnly(PlanRule.PHASE, 1, "Ann is not competent for the phase of School 100001: secondary.");
    }

    @Test
    void focus() {
        world.visit().focus = Set.of("reading", "mathematics");
        world.ann().focus = Set.of("reading");
        breaksOnly(PlanRule.FOCUS, 1, "Ann does not master what it is about: mathematics.");
    }

    @Test
    void conflictOfInterest() {
        world.ann().conflicts = Set.of(new Urn(100_001));
        breaksOnly(PlanRule.CONFLICT, 1, "Ann has a conflict of interest with School 100001.");
    }

    @Test
    void fixedPartner() {
        world.partner("bea");
        world.school().current = "bea";
        world.school().fixed = true;
        breaksOnly(PlanRule.PARTNER_FIXED, 1, "School 100001 is fixed to another partner than Ann.");
    }

    @Test
    void leave() {
        world.ann().leave = List.of(new DateRange(SmallWorld.day(2, 0), SmallWorld.day(2, 1)));
        breaksOnly(PlanRule.LEAVE, 1, "Ann does not work then, or is on leave.");
    }

    @Test
    void workingPattern() {
        world.visit().halfDays = 2;
        world.ann().pattern = WorkingHalf.days(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
        breaksOnly(PlanRule.LEAVE, 2, "Ann does not work then");
    }

    @Test
    void contractedTimeOfATerm() {
        world.ann().termHalfDays = Map.of("autumn", 2);
        world.visit().work = 5;
        breaksOnly(PlanRule.CONTRACT, 3, "Ann has 5 half-days of work in the autumn term and is contracted for 2.");
    }

    @Test
    void contractedTimeOfTheYear() {
        world.ann().total = 4;
        world.visit().work = 5;
        breaksOnly(PlanRule.CONTRACT, 1, "Ann has 5 half-days of work in all terms together");
    }

    @Test
    void timeWorkedBeforeThePlanStartsBreaksNoContract() {
        world.ann().total = 4;
        world.from = SmallWorld.day(3, 0);
        world.visit().work = 5;
        world.visit().booked("ann", SmallWorld.day(2, 1), HalfDay.MORNING, Standing.PINNED);
        assertThat(world.assess(plan).score().hard()).isZero();
    }

    @Test
    void termTime() {
        world.terms.set(0, SmallWorld.term("autumn", SmallWorld.START, SmallWorld.day(13, 4), SmallWorld.day(2, 1)));
        breaksOnly(PlanRule.TERM_TIME, 1, "16 September 2025 is no school day from the plan's start on.");
    }

    @Test
    void daysBeforeThePlanStarts() {
        world.from = SmallWorld.day(2, 2);
        breaksOnly(PlanRule.TERM_TIME, 1);
    }

    @Test
    void window() {
        world.visit().earliest = SmallWorld.day(2, 2);
        breaksOnly(PlanRule.WINDOW, 1, "16 September 2025 lies outside the time in which this visit is to be.");
        world.visit().earliest = null;
        world.visit().latest = SmallWorld.day(2, 0);
        breaksOnly(PlanRule.WINDOW, 1);
        world.visit().latest = SmallWorld.day(2, 1);
        assertThat(world.assess(plan).score().hard()).isZero();
    }

    @Test
    void oneVisitInAHalfDay() {
        world.school(100_002);
        world.visit("v2", 100_002);
        plan.give(100_002, "ann").put("v2", SmallWorld.day(2, 1), HalfDay.MORNING);
        breaksOnly(PlanRule.DOUBLE_BOOKING, 1, "Ann visits School 100001 at the same time.");
        plan.put("v2", SmallWorld.day(2, 1), HalfDay.AFTERNOON);
        assertThat(world.assess(plan).score().hard()).isZero();
        world.visit().halfDays = 2;
        breaksOnly(PlanRule.DOUBLE_BOOKING, 1);
    }

    @Test
    void aWholeDayStartsInTheMorning() {
        world.visit().halfDays = 2;
        plan.put("v1", SmallWorld.day(2, 1), HalfDay.AFTERNOON);
        breaksOnly(PlanRule.WHOLE_DAY, 1, "It takes a whole day and starts in the afternoon.");
    }

    @Test
    void gap() {
        world.visit("v2", 100_001);
        plan.put("v2", SmallWorld.day(4, 0), HalfDay.MORNING);
        breaksOnly(PlanRule.GAP, 1, "The visit before it, on 16 September 2025, lies less than 14 days away.");
        plan.put("v2", SmallWorld.day(4, 1), HalfDay.MORNING);
        assertThat(world.assess(plan).score().hard()).isZero();
    }

    @Test
    void reportsSpread() {
        world.terms.add(SmallWorld.term("spring", SmallWorld.day(18, 0), SmallWorld.day(29, 4)));
        world.visit().reported = true;
        world.visit("v2", 100_001).reported = true;
        plan.put("v2", SmallWorld.day(8, 0), HalfDay.MORNING);
        breaksOnly(PlanRule.REPORTS_SPREAD, 1, "School 100001 gets more reports in a term than an even spread allows.");
        plan.put("v2", SmallWorld.day(18, 0), HalfDay.MORNING);
        assertThat(world.assess(plan).score().hard()).isZero();
    }

    @Test
    void reportsOfATermThatIsOverLeaveTheRestToTheTermsToCome() {
        world.terms.add(SmallWorld.term("spring", SmallWorld.day(18, 0), SmallWorld.day(29, 4)));
        world.from = SmallWorld.day(18, 0);
        for (int i = 2; i <= 3; i++) {
            world.visit("v" + i, 100_001).reported = true;
            plan.put("v" + i, SmallWorld.day(18 + 3 * i, 0), HalfDay.MORNING);
        }
        world.visit().reported = true;
        world.visit().booked("ann", SmallWorld.day(2, 1), HalfDay.MORNING, Standing.PINNED);
        assertThat(world.assess(plan).score().hard()).isZero();
    }

    @Test
    void daysThatTheSchoolHasRuledOut() {
        world.school().blocked = Set.of(SmallWorld.day(2, 1));
        breaksOnly(PlanRule.BLOCKED, 1, "The school has ruled out 16 September 2025.");
    }
}
