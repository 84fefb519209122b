package headway.visits.plan;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.DateRange;
import headway.shared.Urn;
import headway.visits.HalfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every plan of a small problem made up at random, with past, confirmed, proposed and pinned visits. */
class PlanPropertyTests {

    private static final List<String> FOCUS = List.of("reading", "mathematics");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void costsKeptUpToDateEqualThoseCountedAnew(long seed) {
        Random random = new Random(seed);
        PlanProblem problem = problem(random);
        PlanWeights weights = weights(random);
        Ground ground = new Ground(problem);
        Ledger ledger = new Ledger(ground, weights);
        for (int i = 0; i < 300; i++) {
            if (random.nextInt(3) == 0) {
                ledger.give(random.nextInt(ground.schools), random.nextInt(ground.partners + 1) - 1);
            } else {
                int visit = random.nextInt(ground.visits);
                if (!ground.pinned[visit]) {
                    ledger.move(visit, random.nextInt(ground.calendar.slots() + 1) - 1);
                }
            }
            if (i % 20 == 0) {
                Plan plan = Plans.of(ground, ledger.partnerOf, ledger.at, ledger.with);
                assertThat(ledger.score()).isEqualTo(PlainRecount.score(problem, plan, weights));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlanThatWasFoundCostsWhatItSaysAndOpenVisitsBreakNoHardRule(long seed) {
        Random random = new Random(seed);
        PlanProblem problem = problem(random);
        PlanWeights weights = weights(random);
        PlanResult result =
                VisitingPlans.solve(problem, weights, PlanLimit.ofSteps(3_000, seed), PlanListener.none(), () -> false);

        assertThat(result.score()).isEqualTo(PlainRecount.score(problem, result.plan(), weights));
        assertThat(result.score())
                .isEqualTo(VisitingPlans.assess(problem, weights, result.plan()).score());
        assertThat(result.score().hard()).isLessThanOrEqualTo(hardOfPinnedAlone(problem, weights));
        for (PlanRule.Level level : PlanRule.Level.values()) {
            long points = result.costs().stream()
                    .filter(cost -> cost.rule().level() == level)
                    .mapToLong(PlanResult.RuleCost::points)
                    .sum();
            long said = result.byVisit().values().stream()
                            .flatMap(List::stream)
                            .filter(m -> m.rule().level() == level)
                            .mapToLong(PlanResult.Match::points)
                            .sum()
                    + result.general().stream()
                            .filter(m -> m.rule().level() == level)
                            .mapToLong(PlanResult.Match::points)
                            .sum();
            assertThat(points).as(level.name()).isEqualTo(said);
        }
        assertThat(List.of(
                        result.score().hard(),
                        result.score().medium(),
                        result.score().soft()))
                .isEqualTo(List.of(
                        points(result, PlanRule.Level.HARD),
                        points(result, PlanRule.Level.MEDIUM),
                        points(result, PlanRule.Level.SOFT)));
        assertThat(result.unplaced())
                .allSatisfy(each -> assertThat(each.reasons()).isNotEmpty());
        assertThat(result.partnerless())
                .allSatisfy(each -> assertThat(each.reasons()).isNotEmpty());
        assertThat(result.plan().visits())
                .hasSize(problem.visits().size() - result.unplaced().size());
    }

    private static long points(PlanResult result, PlanRule.Level level) {
        return result.costs().stream()
                .filter(cost -> cost.rule().level() == level)
                .mapToLong(PlanResult.RuleCost::points)
                .sum();
    }

    private static long hardOfPinnedAlone(PlanProblem problem, PlanWeights weights) {
        return PlainRecount.score(problem, new Plan(Map.of(), Map.of()), weights)
                .hard();
    }

    @Test
    void theSameSeedAndStepsGiveTheSamePlan() {
        PlanProblem problem = problem(new Random(7));
        PlanResult one = VisitingPlans.solve(
                problem, PlanWeights.USUAL, PlanLimit.ofSteps(5_000, 3), PlanListener.none(), () -> false);
        PlanResult other = VisitingPlans.solve(
                problem, PlanWeights.USUAL, PlanLimit.ofSteps(5_000, 3), PlanListener.none(), () -> false);
        assertThat(one.plan()).isEqualTo(other.plan());
    }

    private static PlanWeights weights(Random random) {
        Map<String, Integer> weights = new HashMap<>();
        for (PlanRule rule : PlanRule.values()) {
            if (rule.level() == PlanRule.Level.SOFT && random.nextBoolean()) {
                weights.put(rule.id(), random.nextInt(40));
            }
        }
        return PlanWeights.of(weights);
    }

    private static PlanProblem problem(Random random) {
        LocalDate start = LocalDate.of(2025, 9, 2);
        List<PlanTerm> terms = List.of(
                SmallWorld.term("autumn", start, start.plusDays(40), start.plusDays(20), start.plusDays(21)),
                SmallWorld.term("spring", start.plusDays(60), start.plusDays(95), start.plusDays(71)));
        LocalDate from = start.plusDays(random.nextInt(50));
        List<PlanPartner> partners = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            partners.add(partner(random, i, start));
        }
        List<PlanSchool> schools = new ArrayList<>();
        List<PlanVisit> visits = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            PlanSchool school = school(random, i, start);
            schools.add(school);
            int count = random.nextInt(5);
            for (int k = 1; k <= count; k++) {
                visits.add(visit(random, school.urn(), k, count, start, from));
            }
        }
        return new PlanProblem(from, terms, partners, schools, visits, new PlanSettings(2, 1, 2));
    }

    private static PlanPartner partner(Random random, int i, LocalDate start) {
        LocalDate off = start.plusDays(random.nextInt(90));
        return new PlanPartner(
                "p" + i,
                "Partner " + i,
                random.nextInt(3) == 0 ? Set.of("primary") : Set.of("primary", "secondary"),
                random.nextBoolean() ? Set.copyOf(FOCUS) : Set.of(FOCUS.get(random.nextInt(2))),
                random.nextBoolean() ? Map.of("autumn", random.nextInt(12), "spring", random.nextInt(12)) : Map.of(),
                random.nextBoolean() ? 4 + random.nextInt(20) : null,
                random.nextBoolean()
                        ? WorkingHalf.fullWeek()
                        : WorkingHalf.days(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.of(1 + random.nextInt(5))),
                List.of(new DateRange(off, off.plusDays(random.nextInt(9)))),
                random.nextBoolean() ? Set.of() : Set.of(new Urn(100_000 + random.nextInt(6))),
                random.nextInt(4) == 0 ? null : SmallWorld.north(random.nextDouble() * 10),
                random.nextBoolean() ? Set.of() : Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY));
    }

    private static PlanSchool school(Random random, int i, LocalDate start) {
        String current = random.nextInt(4) == 0 ? null : "p" + random.nextInt(4);
        return new PlanSchool(
                new Urn(100_000 + i),
                "School " + i,
                random.nextInt(4) == 0 ? "secondary" : "primary",
                random.nextInt(5) == 0 ? null : SmallWorld.north(random.nextDouble() * 10),
                random.nextInt(3),
                random.nextBoolean() ? Set.of("north") : Set.of("south", "coast"),
                Set.of(start.plusDays(random.nextInt(45)), start.plusDays(45L + random.nextInt(45))),
                current,
                current != null && !current.equals("p3") && random.nextInt(5) == 0,
                random.nextBoolean() ? null : start.plusDays(random.nextInt(100)),
                random.nextInt(12));
    }

    private static PlanVisit visit(Random random, Urn urn, int k, int count, LocalDate start, LocalDate from) {
        Booking booking = null;
        Standing standing = Standing.OPEN;
        if (random.nextBoolean()) {
            // Any day at all: also weekends, holidays, and with a partner who has left.
            booking = new Booking(
                    "p" + random.nextInt(4), start.plusDays(random.nextInt(96)), HalfDay.values()[random.nextInt(2)]);
            standing = Standing.values()[random.nextInt(3)];
        }
        int halfDays = 1 + random.nextInt(2);
        boolean limited = random.nextInt(4) == 0;
        return new PlanVisit(
                urn + "-" + k,
                urn,
                "visit",
                random.nextInt(4) == 0 ? Set.of(FOCUS.get(random.nextInt(2))) : Set.of(),
                random.nextBoolean(),
                halfDays,
                halfDays + random.nextInt(2),
                random.nextInt(4) == 0 ? null : new Spread(k, count),
                limited ? from.plusDays(random.nextInt(20)) : null,
                limited ? from.plusDays(20L + random.nextInt(40)) : null,
                booking,
                standing);
    }
}
