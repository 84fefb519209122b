package headway.visits.plan;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.Urn;
import headway.visits.HalfDay;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule that can be weighed, by itself, on a plan made by hand: what it counts, and what it says. */
class SoftRulesTests {

    private final SmallWorld world = new SmallWorld();
    private final SmallWorld.PlanBy plan = world.plan().put("v1", SmallWorld.day(2, 1), HalfDay.MORNING);

    private long amount(PlanRule rule) {
        return world.assess(plan).costs().stream()
                .filter(cost -> cost.rule() == rule)
                .mapToLong(PlanResult.RuleCost::amount)
                .sum();
    }

    private List<String> saidAt(String visit, PlanRule rule) {
        return world.assess(plan).byVisit().get(visit).stream()
                .filter(match -> match.rule() == rule)
                .map(PlanResult.Match::sentence)
                .toList();
    }

    private List<String> saidInGeneral(PlanRule rule) {
        return world.assess(plan).general().stream()
                .filter(match -> match.rule() == rule)
                .map(PlanResult.Match::sentence)
                .toList();
    }

    @Test
    void aVisitWithoutAPlaceCountsMoreWhereTheSchoolHasPriority() {
        plan.visits.clear();
        assertThat(amount(PlanRule.UNPLACED)).isEqualTo(1);
        world.school().priority = 2;
        assertThat(amount(PlanRule.UNPLACED)).isEqualTo(3);
    }

    @Test
    void aSchoolWithoutAPartner() {
        plan.none(100_001);
        assertThat(amount(PlanRule.NO_PARTNER)).isEqualTo(1);
        assertThat(amount(PlanRule.UNPLACED)).isEqualTo(1);
        assertThat(saidInGeneral(PlanRule.NO_PARTNER)).containsExactly("School 100001 has no partner.");
    }

    @Test
    void continuity() {
        world.partner("bea");
        world.school().current = "bea";
        assertThat(amount(PlanRule.CONTINUITY)).isEqualTo(1);
        assertThat(saidInGeneral(PlanRule.CONTINUITY))
                .containsExactly("School 100001 changes its partner from Bea to Ann.");
        world.school().current = "ann";
        assertThat(amount(PlanRule.CONTINUITY)).isZero();
        world.school().current = "a partner who has left";
        assertThat(amount(PlanRule.CONTINUITY)).isZero();
    }

    @Test
    void evenSpread() {
        // The first of two visits is wished for in the fourth of fourteen weeks; two weeks off are tolerated.
        world.visit().spread = new Spread(1, 2);
        plan.put("v1", SmallWorld.day(5, 0), HalfDay.MORNING);
        assertThat(amount(PlanRule.SPREAD)).isZero();
        plan.put("v1", SmallWorld.day(8, 0), HalfDay.MORNING);
        assertThat(amount(PlanRule.SPREAD)).isEqualTo(3);
        assertThat(saidAt("v1", PlanRule.SPREAD))
                .containsExactly("For an even spread over the year it lies 3 school weeks too early or too late.");
        plan.put("v1", SmallWorld.day(0, 0), HalfDay.MORNING);
        assertThat(amount(PlanRule.SPREAD)).isEqualTo(1);
    }

    @Test
    void weeksWithoutSchoolDoNotCountForTheSpread() {
        world.terms.set(0, SmallWorld.term("autumn", SmallWorld.START, SmallWorld.day(6, 4)));
        world.terms.add(SmallWorld.term("winter", SmallWorld.day(9, 0), SmallWorld.day(15, 4)));
        world.visit().spread = new Spread(1, 2);
        plan.put("v1", SmallWorld.day(9, 0), HalfDay.MORNING);
        assertThat(amount(PlanRule.SPREAD)).isEqualTo(2);
    }

    @Test
    void balance() {
        world.partner("bea");
        world.visit().work = 4;
        // Each one's fair share is two half-days; Ann has four, Bea none.
        assertThat(amount(PlanRule.BALANCE)).isEqualTo(8);
        assertThat(saidInGeneral(PlanRule.BALANCE))
                .contains(
                        "Ann has 4 half-days of work; a fair share is 2.",
                        "Bea has 0 half-days of work; a fair share is 2.");
    }

    @Test
    void balanceIsInProportionToContractedTime() {
        world.partner("bea").termHalfDays = Map.of("autumn", 25);
        world.ann().termHalfDays = Map.of("autumn", 75);
        world.visit().work = 3;
        world.school(100_002);
        world.visit("v2", 100_002);
        plan.give(100_002, "bea").put("v2", SmallWorld.day(2, 1), HalfDay.MORNING);
        assertThat(amount(PlanRule.BALANCE)).isZero();
    }

    @Test
    void travel() {
        world.school().place = SmallWorld.north(3);
        assertThat(amount(PlanRule.TRAVEL)).isEqualTo(60);
        assertThat(saidAt("v1", PlanRule.TRAVEL)).containsExactly("Ann travels 6.0 km that day.");
    }

    @Test
    void twoSchoolsOnOneDayShareTheWay() {
        world.school().place = SmallWorld.north(3);
        world.school(100_002).place = SmallWorld.north(5);
        world.visit("v2", 100_002);
        plan.give(100_002, "ann").put("v2", SmallWorld.day(2, 1), HalfDay.AFTERNOON);
        assertThat(amount(PlanRule.TRAVEL)).isEqualTo(100);
        assertThat(saidAt("v1", PlanRule.TRAVEL))
                .containsExactly("Ann travels 10.0 km that day, also to School 100002.");
        plan.put("v2", SmallWorld.day(2, 2), HalfDay.AFTERNOON);
        assertThat(amount(PlanRule.TRAVEL)).isEqualTo(160);
    }

    @Test
    void waysToPlacesThatAreNotKnownDoNotCount() {
        world.school().place = null;
        assertThat(amount(PlanRule.TRAVEL)).isZero();
    }

    @Test
    void cluster() {
        world.school(100_002).clusters = Set.of("south");
        world.visit("v2", 100_002);
        plan.give(100_002, "ann").put("v2", SmallWorld.day(2, 1), HalfDay.AFTERNOON);
        assertThat(amount(PlanRule.CLUSTER)).isEqualTo(1);
        assertThat(saidAt("v2", PlanRule.CLUSTER))
                .containsExactly("The schools that Ann visits that day belong to different clusters.");
        world.schools.get(1).clusters = Set.of("south", "north");
        assertThat(amount(PlanRule.CLUSTER)).isZero();
    }

    @Test
    void preferredDays() {
        world.ann().preferred = Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(amount(PlanRule.PREFERRED_DAY)).isEqualTo(1);
        assertThat(saidAt("v1", PlanRule.PREFERRED_DAY)).containsExactly("Ann would rather not visit on a Tuesday.");
        plan.put("v1", SmallWorld.day(2, 4), HalfDay.MORNING);
        assertThat(amount(PlanRule.PREFERRED_DAY)).isZero();
    }

    @Test
    void earlyFirstVisit() {
        world.school().priority = 2;
        plan.put("v1", SmallWorld.day(3, 4), HalfDay.MORNING);
        assertThat(amount(PlanRule.EARLY_FIRST)).isZero();
        plan.put("v1", SmallWorld.day(5, 0), HalfDay.MORNING);
        assertThat(amount(PlanRule.EARLY_FIRST)).isEqualTo(4);
        assertThat(saidAt("v1", PlanRule.EARLY_FIRST))
                .containsExactly(
                        "The school has priority 2, and its first visit comes 2 school weeks later than it should.");
        world.visit("v2", 100_001);
        plan.put("v2", SmallWorld.day(1, 0), HalfDay.MORNING);
        assertThat(amount(PlanRule.EARLY_FIRST)).isZero();
        world.school().priority = 0;
        plan.visits.remove("v2");
        assertThat(amount(PlanRule.EARLY_FIRST)).isZero();
    }

    @Test
    void beforeAnInspectionWindow() {
        world.school().inspection = SmallWorld.day(10, 2);
        plan.put("v1", SmallWorld.day(4, 0), HalfDay.MORNING);
        assertThat(amount(PlanRule.BEFORE_INSPECTION)).isZero();
        plan.put("v1", SmallWorld.day(1, 0), HalfDay.MORNING);
        assertThat(amount(PlanRule.BEFORE_INSPECTION)).isEqualTo(3);
        assertThat(saidAt("v1", PlanRule.BEFORE_INSPECTION))
                .containsExactly("It is the last visit before the inspection window opens on 12 November 2025,"
                        + " 3 school weeks further from it than wished.");
        plan.put("v1", SmallWorld.day(11, 0), HalfDay.MORNING);
        assertThat(amount(PlanRule.BEFORE_INSPECTION)).isEqualTo(4);
        assertThat(saidInGeneral(PlanRule.BEFORE_INSPECTION))
                .containsExactly("School 100001 has no visit before its inspection window opens on 12 November 2025.");
    }

    @Test
    void anInspectionWindowThatHasOpenedAsksForNothing() {
        world.school().inspection = SmallWorld.START;
        plan.put("v1", SmallWorld.day(11, 0), HalfDay.MORNING);
        assertThat(amount(PlanRule.BEFORE_INSPECTION)).isZero();
    }

    @Test
    void confirmedVisitsStay() {
        world.visit().booked("ann", SmallWorld.day(3, 0), HalfDay.MORNING, Standing.CONFIRMED);
        assertThat(amount(PlanRule.CONFIRMED_KEPT)).isEqualTo(1);
        assertThat(amount(PlanRule.PROPOSAL_KEPT)).isZero();
        assertThat(saidAt("v1", PlanRule.CONFIRMED_KEPT))
                .containsExactly("It was agreed for the morning of 22 September 2025 with Ann.");
        PlanResult result = world.assess(plan);
        assertThat(result.confirmedMoved())
                .containsExactly(new PlanResult.Moved(
                        "v1",
                        new Urn(100_001),
                        Standing.CONFIRMED,
                        new Booking("ann", SmallWorld.day(3, 0), HalfDay.MORNING),
                        new Booking("ann", SmallWorld.day(2, 1), HalfDay.MORNING)));
        plan.put("v1", SmallWorld.day(3, 0), HalfDay.MORNING);
        assertThat(amount(PlanRule.CONFIRMED_KEPT)).isZero();
    }

    @Test
    void anotherPartnerOnTheSameDayIsAMoveToo() {
        world.partner("bea");
        world.visit().booked("bea", SmallWorld.day(2, 1), HalfDay.MORNING, Standing.CONFIRMED);
        assertThat(amount(PlanRule.CONFIRMED_KEPT)).isEqualTo(1);
    }

    @Test
    void proposalsStayIfTheyCan() {
        world.visit().booked("ann", SmallWorld.day(3, 0), HalfDay.MORNING, Standing.OPEN);
        assertThat(amount(PlanRule.PROPOSAL_KEPT)).isEqualTo(1);
        assertThat(amount(PlanRule.CONFIRMED_KEPT)).isZero();
        assertThat(saidAt("v1", PlanRule.PROPOSAL_KEPT))
                .containsExactly("It was proposed for the morning of 22 September 2025 with Ann.");
    }

    @Test
    void everyRuleThatCanBeWeighedHasATest() {
        assertThat(PlanRule.values())
                .filteredOn(rule -> rule.level() == PlanRule.Level.SOFT)
                .as("a rule was added: test it here")
                .hasSize(10);
    }
}
