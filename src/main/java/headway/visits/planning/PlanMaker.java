package headway.visits.planning;

import headway.register.Officers;
import headway.register.School;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.DateRange;
import headway.shared.Role;
import headway.shared.Urn;
import headway.strategy.Unit;
import headway.support.ledger.Entitled;
import headway.support.ledger.Ledger;
import headway.support.ledger.SchoolLedger;
import headway.support.ledger.UnitLine;
import headway.support.team.Member;
import headway.support.team.Team;
import headway.support.terms.Closure;
import headway.support.terms.SchoolCalendar;
import headway.support.terms.Term;
import headway.support.terms.Terms;
import headway.visits.HalfDay;
import headway.visits.Slot;
import headway.visits.VisitLine;
import headway.visits.VisitState;
import headway.visits.Visits;
import headway.visits.plan.Booking;
import headway.visits.plan.Place;
import headway.visits.plan.PlanPartner;
import headway.visits.plan.PlanProblem;
import headway.visits.plan.PlanSchool;
import headway.visits.plan.PlanSettings;
import headway.visits.plan.PlanTerm;
import headway.visits.plan.PlanVisit;
import headway.visits.plan.Spread;
import headway.visits.plan.Standing;
import headway.visits.plan.WorkingHalf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what a visiting plan is made from: what is promised and not planned, what is planned and agreed, who
 * can go, and the days on which schools are open.
 */
@Component
class PlanMaker {

    /** A visit that no plan provides for yet, as a plan names it: the school's URN and a number. */
    static final String NEW = "new-";

    /** A visit that is planned or done, as a plan names it. */
    static final String KEPT = "visit-";

    /**
     * What a person asks of the plan.
     *
     * @param from first day that may be planned
     * @param gapDays least number of days from one visit to the next
     * @param keepPartners whether every school keeps the partner that it has
     */
    record Asked(AcademicYear year, LocalDate from, int gapDays, boolean keepPartners) {}

    private final Ledger ledger;
    private final Team team;
    private final Terms terms;
    private final Schools schools;
    private final Officers officers;
    private final Visits visits;

    PlanMaker(Ledger ledger, Team team, Terms terms, Schools schools, Officers officers, Visits visits) {
        this.ledger = ledger;
        this.team = team;
        this.terms = terms;
        this.schools = schools;
        this.officers = officers;
        this.visits = visits;
    }

    @Transactional(readOnly = true)
    PlanProblem problem(Asked asked, CurrentUser user) {
        SchoolCalendar calendar = terms.calendar(asked.year());
        Map<Urn, SchoolLedger> held =
                ledger.all(asked.year()).stream().collect(Collectors.toMap(SchoolLedger::urn, each -> each));
        Map<Urn, List<VisitLine>> planned = visits.all(asked.year()).stream()
                .filter(visit ->
                        visit.state() != VisitState.CANCELLED && visit.kind().counts())
                .collect(Collectors.groupingBy(VisitLine::urn));
        Map<Urn, Long> partners = officers.on(asked.from()).stream()
                .filter(Officers.Link::partner)
                .collect(Collectors.toMap(Officers.Link::urn, Officers.Link::account, (one, other) -> one));
        List<School> visited = schools.open(user.authority()).stream()
                .filter(school -> held.containsKey(school.urn()) || planned.containsKey(school.urn()))
                .toList();
        Map<Urn, Place> places = new HashMap<>();
        schools.open(user.authority()).forEach(school -> {
            Place place = place(school);
            if (place != null) {
                places.put(school.urn(), place);
            }
        });
        Set<String> phases = visited.stream().map(School::phase).collect(Collectors.toSet());
        List<PlanPartner> team = partners(calendar, asked.from(), phases, places);
        Set<String> known = team.stream().map(PlanPartner::id).collect(Collectors.toSet());
        List<PlanSchool> planSchools = new ArrayList<>();
        List<PlanVisit> planVisits = new ArrayList<>();
        for (School school : visited) {
            SchoolLedger ledgerOf = held.get(school.urn());
            Long partner = partners.get(school.urn());
            String current = partner == null || !known.contains(partner.toString()) ? null : partner.toString();
            planSchools.add(new PlanSchool(
                    school.urn(),
                    school.name(),
                    school.phase(),
                    places.get(school.urn()),
                    ledgerOf == null ? 0 : priority(ledgerOf),
                    Set.of(),
                    blocked(calendar, school.urn()),
                    current,
                    asked.keepPartners() && current != null,
                    null,
                    asked.gapDays()));
            planVisits.addAll(visits(
                    school, ledgerOf, planned.getOrDefault(school.urn(), List.of()), calendar, asked.from(), known));
        }
        return new PlanProblem(
                asked.from(), planTerms(calendar, asked.from()), team, planSchools, planVisits, PlanSettings.USUAL);
    }

    private static @Nullable Place place(School school) {
        Double latitude = school.latitude();
        Double longitude = school.longitude();
        return latitude == null || longitude == null ? null : new Place(latitude, longitude);
    }

    /** How urgent the first visit is: schools in the graver half of the strategy's categories, gravest most. */
    private static int priority(SchoolLedger ledger) {
        return ledger.now()
                .filter(Entitled::inProgramme)
                .map(now -> Math.max(0, now.categoryPlace() - (now.categories() / 2 - 1)))
                .orElse(0);
    }

    static Set<LocalDate> blocked(SchoolCalendar calendar, Urn urn) {
        Set<LocalDate> blocked = new HashSet<>();
        for (Closure closure : calendar.closures()) {
            if (urn.equals(closure.urn())) {
                AcademicYear year = calendar.year();
                LocalDate from = closure.from().isBefore(year.firstDay()) ? year.firstDay() : closure.from();
                LocalDate until = closure.until().isAfter(year.lastDay()) ? year.lastDay() : closure.until();
                from.datesUntil(until.plusDays(1)).forEach(blocked::add);
            }
        }
        return blocked;
    }

    /** The terms from the plan's first day on: what is left of the year is what visits are spread over. */
    private static List<PlanTerm> planTerms(SchoolCalendar calendar, LocalDate from) {
        List<PlanTerm> planTerms = new ArrayList<>();
        for (Term term : calendar.terms()) {
            if (term.until().isBefore(from)) {
                continue;
            }
            LocalDate first = term.from().isBefore(from) ? from : term.from();
            Set<LocalDate> closed = first.datesUntil(term.until().plusDays(1))
                    .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !calendar.isSchoolDay(day))
                    .collect(Collectors.toSet());
            planTerms.add(new PlanTerm(term.name(), term.name(), new DateRange(first, term.until()), closed));
        }
        return planTerms;
    }

    /** The part of a term's school days that is left from a day on. */
    private static BigDecimal left(SchoolCalendar calendar, Term term, LocalDate from) {
        long all = schoolDays(calendar, term, term.from());
        long left = schoolDays(calendar, term, from.isBefore(term.from()) ? term.from() : from);
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(left).divide(BigDecimal.valueOf(all), 6, RoundingMode.HALF_UP);
    }

    private static long schoolDays(SchoolCalendar calendar, Term term, LocalDate from) {
        return from.isAfter(term.until())
                ? 0
                : from.datesUntil(term.until().plusDays(1))
                        .filter(calendar::isSchoolDay)
                        .count();
    }

    private List<PlanPartner> partners(
            SchoolCalendar calendar, LocalDate from, Set<String> phases, Map<Urn, Place> places) {
        return team.members().stream()
                .filter(member -> member.active() && member.role() != Role.ADVISOR)
                .map(member -> partner(member, calendar, from, phases, places))
                .toList();
    }

    private static PlanPartner partner(
            Member member, SchoolCalendar calendar, LocalDate from, Set<String> phases, Map<Urn, Place> places) {
        Map<String, Integer> halves = new HashMap<>();
        for (Term term : calendar.terms()) {
            BigDecimal days = member.days(calendar.year(), term.name());
            if (days != null) {
                halves.put(
                        term.name(),
                        days.multiply(BigDecimal.TWO)
                                .setScale(0, RoundingMode.DOWN)
                                .intValueExact());
            }
        }
        Set<WorkingHalf> pattern = member.pattern().isEmpty()
                ? WorkingHalf.fullWeek()
                : member.pattern().stream()
                        .map(half -> half.split("_"))
                        .map(half -> new WorkingHalf(DayOfWeek.valueOf(half[0]), HalfDay.valueOf(half[1])))
                        .collect(Collectors.toSet());
        Urn home = member.home();
        return new PlanPartner(
                Long.toString(member.account()),
                member.name(),
                member.phases().isEmpty() ? phases : member.phases(),
                member.focus(),
                halves,
                null,
                pattern,
                member.leave().stream()
                        .map(leave -> new DateRange(leave.from(), leave.until()))
                        .toList(),
                member.conflicts().stream().map(Member.Conflict::urn).collect(Collectors.toSet()),
                home == null ? null : places.get(home),
                member.preferred());
    }

    private static List<PlanVisit> visits(
            School school,
            @Nullable SchoolLedger ledger,
            List<VisitLine> planned,
            SchoolCalendar calendar,
            LocalDate from,
            Set<String> known) {
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
            Spread spread = visit.state().toCome()
                    ? new Spread(taken(free, visit.day(), all, calendar.weeksFrom(from)), all)
                    : null;
            made.add(kept(school, visit, spread, known));
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
    private static int taken(TreeSet<Integer> free, LocalDate date, int all, List<LocalDate> weeks) {
        long before = weeks.stream().filter(week -> week.isBefore(date)).count();
        int wished = (int) Math.clamp(Math.ceil(all * (double) before / Math.max(1, weeks.size())), 1, all);
        Integer under = free.floor(wished);
        Integer over = free.ceiling(wished);
        int nearest =
                under == null || over != null && over - wished < wished - under ? Objects.requireNonNull(over) : under;
        free.remove(nearest);
        return nearest;
    }

    private static PlanVisit kept(School school, VisitLine visit, @Nullable Spread spread, Set<String> known) {
        String officer = visit.account() == null ? "" : Long.toString(visit.account());
        // Whoever left cannot go: what they had agreed is planned anew, and is told as moved.
        Standing standing = visit.state().past()
                ? Standing.PINNED
                : visit.state() == VisitState.CONFIRMED && known.contains(officer) ? Standing.CONFIRMED : Standing.OPEN;
        Slot slot = visit.slot();
        int halves = slot.wholeDay() ? 2 : 1;
        return new PlanVisit(
                KEPT + visit.id(),
                school.urn(),
                visit.kind().title(),
                Set.of(),
                visit.reported(),
                halves,
                visit.reported() ? halves + 1 : halves,
                spread,
                null,
                null,
                new Booking(officer, visit.day(), slot.half()),
                standing);
    }
}
