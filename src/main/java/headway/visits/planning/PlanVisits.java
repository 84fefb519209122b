package headway.visits.planning;

import headway.register.School;
import headway.strategy.Unit;
import headway.support.ledger.SchoolLedger;
import headway.support.ledger.UnitLine;
import headway.support.terms.SchoolCalendar;
import headway.visits.Slot;
import headway.visits.VisitLine;
import headway.visits.VisitState;
import headway.visits.plan.Booking;
import headway.visits.plan.PlanVisit;
import headway.visits.plan.Spread;
import headway.visits.plan.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A school's visits as a plan takes them: those that are planned or done, and those that are promised beside. */
final class PlanVisits {

    /** A visit that no plan provides for yet, as a plan names it: the school's URN and a number. */
    static final String NEW = "new-";

    /** A visit that is planned or done, as a plan names it. */
    static final String KEPT = "visit-";

    private final School school;
    private final SchoolCalendar calendar;
    private final LocalDate from;
    private final Map<String, Set<String>> leads;
    private final Set<Long> partners;

    /**
     * @param from first day that may be planned
     * @param leads who can go, and what each leads on
     * @param partners the accounts of those who are or were the school's partners
     */
    PlanVisits(
            School school,
            SchoolCalendar calendar,
            LocalDate from,
            Map<String, Set<String>> leads,
            Set<Long> partners) {
        this.school = school;
        this.calendar = calendar;
        this.from = from;
        this.leads = leads;
        this.partners = partners;
    }

    List<PlanVisit> of(@Nullable SchoolLedger ledger, List<VisitLine> planned) {
        List<VisitLine> inOrder =
                planned.stream().sorted(Comparator.comparing(VisitLine::day)).toList();
        int more = ledger == null || !ledger.inProgramme() ? 0 : whole(ledger, Unit.Counts.VISITS);
        int reports = ledger == null ? 0 : whole(ledger, Unit.Counts.REPORTS);
        int toCome =
                (int) inOrder.stream().filter(visit -> visit.state().toCome()).count();
        int all = toCome + more;
        TreeSet<Integer> free = new TreeSet<>();
        for (int index = 1; index <= all; index++) {
            free.add(index);
        }
        List<PlanVisit> made = new ArrayList<>();
        for (VisitLine visit : inOrder) {
            Spread spread = visit.state().toCome() ? new Spread(taken(free, visit.day(), all), all) : null;
            made.add(kept(visit, spread));
        }
        int at = 0;
        for (int index : free) {
            boolean reported = (long) (at + 1) * reports / Math.max(1, more) > (long) at * reports / Math.max(1, more);
            made.add(new PlanVisit(
                    NEW + school.urn() + "-" + ++at,
                    school.urn(),
                    "Visit",
                    Set.of(),
                    reported,
                    1,
                    reported ? 2 : 1,
                    new Spread(index, all),
                    null,
                    null,
                    null,
                    Standing.OPEN));
        }
        return made;
    }

    private static int whole(SchoolLedger ledger, Unit.Counts counts) {
        return ledger.of(counts)
                .map(UnitLine::toPlan)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.UP)
                .intValueExact();
    }

    /** The place in the year that a visit already has: the free one nearest to its date. */
    private int taken(TreeSet<Integer> free, LocalDate date, int all) {
        List<LocalDate> weeks = calendar.weeksFrom(from);
        long before = weeks.stream().filter(week -> week.isBefore(date)).count();
        int wished = (int) Math.clamp(Math.ceil(all * (double) before / Math.max(1, weeks.size())), 1, all);
        Integer under = free.floor(wished);
        Integer over = free.ceiling(wished);
        int nearest =
                under == null || over != null && over - wished < wished - under ? Objects.requireNonNull(over) : under;
        free.remove(nearest);
        return nearest;
    }

    private PlanVisit kept(VisitLine visit, @Nullable Spread spread) {
        String officer = visit.account() == null ? "" : Long.toString(visit.account());
        Slot slot = visit.slot();
        int halves = slot.wholeDay() ? 2 : 1;
        return new PlanVisit(
                KEPT + visit.id(),
                school.urn(),
                visit.kind().title(),
                visit.state().past() ? Set.of() : PlanInputs.focus(visit.focus(), officer, leads),
                visit.reported(),
                halves,
                visit.reported() ? halves + 1 : halves,
                spread,
                null,
                null,
                new Booking(officer, visit.day(), slot.half()),
                standing(visit, leads.containsKey(officer)));
    }

    private Standing standing(VisitLine visit, boolean goes) {
        boolean agreed = visit.state() == VisitState.CONFIRMED;
        // What was agreed for a day that is over most likely took place, and waits to be entered.
        if (visit.state().past() || agreed && visit.day().isBefore(from)) {
            return Standing.PINNED;
        }
        // Whoever left cannot go: what they had agreed is planned anew, and is told as moved.
        if (!goes) {
            return Standing.OPEN;
        }
        // A colleague who visits in the partner's place was chosen by a person, and stays.
        if (!partners.contains(Objects.requireNonNull(visit.account()))) {
            return Standing.PINNED;
        }
        return agreed ? Standing.CONFIRMED : Standing.OPEN;
    }
}
