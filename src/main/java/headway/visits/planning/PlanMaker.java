package headway.visits.planning;

import headway.identity.Accounts;
import headway.register.Officers;
import headway.register.School;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.DateRange;
import headway.shared.Role;
import headway.shared.Urn;
import headway.support.ledger.Entitled;
import headway.support.ledger.Ledger;
import headway.support.ledger.SchoolLedger;
import headway.support.team.Member;
import headway.support.team.Team;
import headway.support.terms.Closure;
import headway.support.terms.SchoolCalendar;
import headway.support.terms.Term;
import headway.support.terms.Terms;
import headway.visits.HalfDay;
import headway.visits.VisitLine;
import headway.visits.VisitState;
import headway.visits.Visits;
import headway.visits.plan.Place;
import headway.visits.plan.PlanPartner;
import headway.visits.plan.PlanProblem;
import headway.visits.plan.PlanSchool;
import headway.visits.plan.PlanSettings;
import headway.visits.plan.PlanTerm;
import headway.visits.plan.PlanVisit;
import headway.visits.plan.WorkingHalf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what a visiting plan is made from: what is promised and not planned, what is planned and agreed, who
 * can go, and the days on which schools are open.
 */
@Component
class PlanMaker {

    /**
     * What a person asks of the plan.
     *
     * @param from first day that may be planned
     * @param gapDays least number of days from one visit to the next
     * @param keepPartners whether every school keeps the partner that it has
     */
    record Asked(AcademicYear year, LocalDate from, int gapDays, boolean keepPartners) {}

    /** Stands for the account of who has none. */
    private static final Long NOBODY = -1L;

    private static final int NOTICE_DAYS = 14;

    private final Ledger ledger;
    private final Team team;
    private final Terms terms;
    private final Schools schools;
    private final Officers officers;
    private final Visits visits;
    private final Accounts accounts;
    private final PlanInputs inputs;

    PlanMaker(
            Ledger ledger,
            Team team,
            Terms terms,
            Schools schools,
            Officers officers,
            Visits visits,
            Accounts accounts,
            PlanInputs inputs) {
        this.inputs = inputs;
        this.ledger = ledger;
        this.team = team;
        this.terms = terms;
        this.schools = schools;
        this.officers = officers;
        this.visits = visits;
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    PlanProblem problem(Asked asked, CurrentUser user) {
        SchoolCalendar calendar = terms.calendar(asked.year(), user.authority());
        Set<Long> beside = beside();
        Map<Urn, SchoolLedger> held =
                ledger.all(asked.year()).stream().collect(Collectors.toMap(SchoolLedger::urn, each -> each));
        Map<Urn, List<VisitLine>> planned = visits.all(asked.year()).stream()
                .filter(PlanMaker::counts)
                .filter(visit -> !beside.contains(Objects.requireNonNullElse(visit.account(), NOBODY)))
                .collect(Collectors.groupingBy(VisitLine::urn));
        Map<Urn, Set<Long>> partnersEver = officers.partnersEver();
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
        Map<String, Set<String>> leads =
                team.stream().collect(Collectors.toMap(PlanPartner::id, PlanPartner::focusAreas));
        Map<Urn, Set<String>> clusters = inputs.clusters(asked.from());
        Map<Urn, LocalDate> inspections = inputs.inspections(asked.from());
        List<PlanSchool> planSchools = new ArrayList<>();
        List<PlanVisit> planVisits = new ArrayList<>();
        for (School school : visited) {
            SchoolLedger ledgerOf = held.get(school.urn());
            Long partner = partners.get(school.urn());
            String current = partner == null || !leads.containsKey(partner.toString()) ? null : partner.toString();
            planSchools.add(new PlanSchool(
                    school.urn(),
                    school.name(),
                    school.phase(),
                    places.get(school.urn()),
                    ledgerOf == null ? 0 : priority(ledgerOf),
                    clusters.getOrDefault(school.urn(), Set.of()),
                    blocked(calendar, school.urn()),
                    current,
                    asked.keepPartners() && current != null,
                    inspections.get(school.urn()),
                    asked.gapDays()));
            PlanVisits made = new PlanVisits(
                    school, calendar, asked.from(), leads, partnersEver.getOrDefault(school.urn(), Set.of()));
            planVisits.addAll(made.of(ledgerOf, planned.getOrDefault(school.urn(), List.of())));
        }
        return new PlanProblem(
                asked.from(), planTerms(calendar, asked.from()), team, planSchools, planVisits, PlanSettings.USUAL);
    }

    /**
     * The day from which a plan is usually made: tomorrow where the year's visits are planned anew, so that whoever left is
     * replaced at once; after a fortnight's notice to schools where they are planned first; in a year to come, its first.
     */
    @Transactional(readOnly = true)
    LocalDate usualStart(AcademicYear year, LocalDate today) {
        boolean anew = visits.all(year).stream().anyMatch(visit -> visit.state().toCome() && counts(visit));
        LocalDate day = today.plusDays(anew ? 1 : NOTICE_DAYS + 1);
        return day.isBefore(year.firstDay()) ? year.firstDay() : day;
    }

    /** Whether a plan knows of the visit. */
    static boolean counts(VisitLine visit) {
        return visit.state() != VisitState.CANCELLED && visit.kind().counts();
    }

    /** Who visits schools and is none of the partners: an advisor's visits are the advisor's, and no plan's. */
    private Set<Long> beside() {
        Set<Long> beside = new HashSet<>(Set.of(NOBODY));
        accounts.all().stream().filter(Accounts.Person::active).forEach(person -> beside.add(person.id()));
        going().forEach(member -> beside.remove(member.account()));
        return beside;
    }

    private Stream<Member> going() {
        return team.members().stream().filter(member -> member.active() && member.role() != Role.ADVISOR);
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
        return going().map(member -> partner(member, calendar, from, phases, places))
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
}
