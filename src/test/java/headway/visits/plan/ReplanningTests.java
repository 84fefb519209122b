package headway.visits.plan;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.DateRange;
import headway.shared.Urn;
import headway.visits.HalfDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A year that was planned and agreed with the schools, and what happens to it when something changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplanningTests {

    private static final PlanLimit LIMIT = PlanLimit.ofSteps(60_000, 1);

    private PlanProblem fresh;
    private PlanResult agreed;

    @BeforeAll
    void plan() {
        fresh = GeneratedProblem.merton(1);
        agreed = solve(fresh);
        assertThat(agreed.score().complete()).isTrue();
    }

    private static PlanResult solve(PlanProblem problem) {
        return VisitingPlans.solve(problem, PlanWeights.USUAL, LIMIT, PlanListener.none(), () -> false);
    }

    /** The same problem with all visits agreed, those before a day done, and partners and schools changed. */
    private PlanProblem agreedProblem(
            LocalDate from, UnaryOperator<PlanPartner> partners, UnaryOperator<PlanSchool> schools) {
        List<PlanVisit> visits = fresh.visits().stream()
                .map(visit -> {
                    Booking booking = agreed.plan().visits().get(visit.id());
                    Standing standing = booking.date().isBefore(from) ? Standing.PINNED : Standing.CONFIRMED;
                    return visit.booked(booking, standing);
                })
                .toList();
        List<PlanSchool> known = fresh.schools().stream()
                .map(school ->
                        with(school, agreed.plan().partners().get(school.urn()), school.priority(), school.blocked()))
                .map(schools)
                .toList();
        return new PlanProblem(
                from, fresh.terms(), fresh.partners().stream().map(partners).toList(), known, visits, fresh.settings());
    }

    private static PlanSchool with(PlanSchool school, String partner, int priority, Set<LocalDate> blocked) {
        return new PlanSchool(
                school.urn(),
                school.name(),
                school.phase(),
                school.place(),
                priority,
                school.clusters(),
                blocked,
                partner,
                false,
                school.inspectionFrom(),
                school.minimumGapDays());
    }

    private static PlanPartner onLeave(PlanPartner partner, DateRange leave) {
        List<DateRange> all = new ArrayList<>(partner.leave());
        all.add(leave);
        return new PlanPartner(
                partner.id(),
                partner.name(),
                partner.phases(),
                partner.focusAreas(),
                partner.termHalfDays(),
                partner.totalHalfDays(),
                partner.pattern(),
                all,
                partner.conflicts(),
                partner.home(),
                partner.preferred());
    }

    private long agreedWith(String partner, DateRange when) {
        return agreed.plan().visits().values().stream()
                .filter(booking -> booking.partner().equals(partner) && when.contains(booking.date()))
                .count();
    }

    private static String worst(PlanResult result) {
        return "moved: " + result.confirmedMoved();
    }

    @Test
    void whereNothingChangesNothingMoves() {
        PlanResult result = solve(agreedProblem(LocalDate.of(2025, 9, 8), p -> p, s -> s));
        assertThat(result.score().complete()).isTrue();
        assertThat(result.confirmedMoved()).isEmpty();
        assertThat(result.plan()).isEqualTo(agreed.plan());
    }

    @Test
    void leaveMovesHardlyMoreThanTheVisitsThatFallIntoIt() {
        DateRange leave = new DateRange(LocalDate.of(2026, 1, 19), LocalDate.of(2026, 2, 13));
        String partner = agreed.plan().partners().values().iterator().next();
        long hit = agreedWith(partner, leave);
        PlanResult result = solve(
                agreedProblem(LocalDate.of(2026, 1, 12), p -> p.id().equals(partner) ? onLeave(p, leave) : p, s -> s));

        assertThat(hit).isPositive();
        assertThat(result.score().complete()).isTrue();
        assertThat(result.confirmedMoved()).as(worst(result)).hasSizeBetween((int) hit, (int) hit + 2);
    }

    @Test
    void aPartnerWhoLeavesHandsOverTheirSchoolsAndTheRestStays() {
        DateRange gone = new DateRange(LocalDate.of(2026, 4, 13), null);
        String partner = "p1";
        long hit = agreedWith(partner, gone);
        PlanProblem problem =
                agreedProblem(LocalDate.of(2026, 4, 13), p -> p.id().equals(partner) ? onLeave(p, gone) : p, s -> s);
        PlanResult result = solve(problem);

        assertThat(hit).isPositive();
        assertThat(result.score().hard()).isZero();
        assertThat(result.plan().visits().values())
                .noneMatch(booking -> booking.partner().equals(partner) && gone.contains(booking.date()));
        // With another partner a visit counts as moved even on its day; few others make room.
        assertThat(result.confirmedMoved().size() + result.unplaced().size())
                .as(worst(result))
                .isBetween((int) hit, (int) hit + 6);
    }

    @Test
    void aSchoolThatBecomesUrgentGetsItsVisitsAndFewOthersMove() {
        LocalDate from = LocalDate.of(2026, 1, 12);
        Urn urgent = fresh.schools().stream()
                .filter(school -> school.priority() == 0)
                .findFirst()
                .orElseThrow()
                .urn();
        PlanProblem before = agreedProblem(
                from, p -> p, s -> s.urn().equals(urgent) ? with(s, s.currentPartner(), 3, s.blocked()) : s);
        List<PlanVisit> visits = new ArrayList<>(before.visits());
        for (int i = 1; i <= 3; i++) {
            visits.add(new PlanVisit(
                    "new-" + i, urgent, "extra visit", Set.of(), i == 1, 1, 2, null, null, null, null, Standing.OPEN));
        }
        PlanResult result = solve(
                new PlanProblem(from, before.terms(), before.partners(), before.schools(), visits, before.settings()));

        assertThat(result.score().complete()).as("%s", result.unplaced()).isTrue();
        assertThat(result.confirmedMoved()).as(worst(result)).hasSizeLessThanOrEqualTo(3);
        LocalDate first = result.plan().visits().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("new-"))
                .map(entry -> entry.getValue().date())
                .min(LocalDate::compareTo)
                .orElseThrow();
        assertThat(first).isBefore(from.plusWeeks(4));
    }

    @Test
    void aClosedDayMovesOnlyTheVisitsOnIt() {
        Map<LocalDate, Integer> perDay = new HashMap<>();
        agreed.plan().visits().values().forEach(booking -> perDay.merge(booking.date(), 1, Integer::sum));
        LocalDate busiest = perDay.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        PlanProblem problem = agreedProblem(LocalDate.of(2025, 9, 8), p -> p, school -> {
            Set<LocalDate> blocked = new HashSet<>(school.blocked());
            blocked.add(busiest);
            return with(school, school.currentPartner(), school.priority(), blocked);
        });
        PlanResult result = solve(problem);

        assertThat(result.score().complete()).isTrue();
        assertThat(result.confirmedMoved())
                .as(worst(result))
                .hasSizeBetween(perDay.get(busiest), perDay.get(busiest) + 1);
    }

    @Test
    void aVisitPinnedByHandStaysAndSaysWhatItBreaks() {
        DateRange leave = new DateRange(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2));
        PlanProblem problem = agreedProblem(LocalDate.of(2025, 9, 8), p -> onLeave(p, leave), s -> s);
        PlanVisit moved = problem.visits().getFirst();
        Booking pin = new Booking(moved.booking().partner(), leave.from(), HalfDay.MORNING);
        List<PlanVisit> visits = new ArrayList<>(problem.visits());
        visits.set(0, moved.booked(pin, Standing.PINNED));
        PlanResult result = solve(new PlanProblem(
                problem.from(), problem.terms(), problem.partners(), problem.schools(), visits, problem.settings()));

        assertThat(result.plan().visits()).containsEntry(moved.id(), pin);
        assertThat(result.byVisit().get(moved.id()))
                .extracting(PlanResult.Match::rule)
                .contains(PlanRule.LEAVE);
    }
}
