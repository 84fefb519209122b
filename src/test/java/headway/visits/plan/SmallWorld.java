package headway.visits.plan;

import headway.shared.DateRange;
import headway.shared.Urn;
import headway.visits.HalfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small problem made by hand, that a test changes where it matters: one autumn of fourteen school weeks from Monday 1
 * September 2025, one partner at home at the origin, one school there too, one visit.
 */
final class SmallWorld {

    static final LocalDate START = LocalDate.of(2025, 9, 1);
    static final Place ORIGIN = new Place(51.4, -0.2);

    LocalDate from = START;
    PlanSettings settings = PlanSettings.USUAL;
    final List<PlanTerm> terms = new ArrayList<>();
    final List<PartnerMade> partners = new ArrayList<>();
    final List<SchoolMade> schools = new ArrayList<>();
    final List<VisitMade> visits = new ArrayList<>();

    SmallWorld() {
        terms.add(term("autumn", START, START.plusWeeks(14).minusDays(3)));
        partners.add(new PartnerMade("ann"));
        schools.add(new SchoolMade(100_001));
        visits.add(new VisitMade("v1", 100_001));
    }

    static PlanTerm term(String id, LocalDate from, LocalDate until, LocalDate... closed) {
        return new PlanTerm(id, "the " + id + " term", new DateRange(from, until), Set.of(closed));
    }

    /** A place so many kilometres north of the origin. */
    static Place north(double kilometres) {
        return new Place(ORIGIN.latitude() + Math.toDegrees(kilometres / 6371.0), ORIGIN.longitude());
    }

    /** The day of the school week counted from 0, Monday being 0. */
    static LocalDate day(int week, int weekday) {
        return START.plusWeeks(week).plusDays(weekday);
    }

    PartnerMade ann() {
        return partners.getFirst();
    }

    PartnerMade partner(String id) {
        PartnerMade made = new PartnerMade(id);
        partners.add(made);
        return made;
    }

    SchoolMade school() {
        return schools.getFirst();
    }

    SchoolMade school(int urn) {
        SchoolMade made = new SchoolMade(urn);
        schools.add(made);
        return made;
    }

    VisitMade visit() {
        return visits.getFirst();
    }

    VisitMade visit(String id, int school) {
        VisitMade made = new VisitMade(id, school);
        visits.add(made);
        return made;
    }

    PlanProblem problem() {
        return new PlanProblem(
                from,
                terms,
                partners.stream().map(PartnerMade::made).toList(),
                schools.stream().map(SchoolMade::made).toList(),
                visits.stream().map(VisitMade::made).toList(),
                settings);
    }

    /** A plan in which ann has every school; places are given as visit, date, half. */
    PlanBy plan() {
        PlanBy plan = new PlanBy();
        schools.forEach(school -> plan.partners.put(new Urn(school.urn), "ann"));
        return plan;
    }

    PlanResult assess(PlanBy plan) {
        return VisitingPlans.assess(problem(), PlanWeights.USUAL, plan.plan());
    }

    PlanResult solve() {
        return VisitingPlans.solve(
                problem(), PlanWeights.USUAL, PlanLimit.ofSteps(20_000, 1), PlanListener.none(), () -> false);
    }

    static final class PlanBy {
        final Map<Urn, String> partners = new HashMap<>();
        final Map<String, Booking> visits = new HashMap<>();

        PlanBy give(int school, String partner) {
            partners.put(new Urn(school), partner);
            return this;
        }

        PlanBy none(int school) {
            partners.remove(new Urn(school));
            return this;
        }

        PlanBy put(String visit, LocalDate date, HalfDay half) {
            visits.put(visit, new Booking("ann", date, half));
            return this;
        }

        Plan plan() {
            return new Plan(partners, visits);
        }
    }

    static final class PartnerMade {
        String id;
        Set<String> phases = Set.of("primary");
        Set<String> focus = new HashSet<>();
        Map<String, Integer> termHalfDays = new HashMap<>();
        Integer total = 100;
        Set<WorkingHalf> pattern = WorkingHalf.fullWeek();
        List<DateRange> leave = new ArrayList<>();
        Set<Urn> conflicts = new HashSet<>();
        Place home = ORIGIN;
        Set<DayOfWeek> preferred = new HashSet<>();

        PartnerMade(String id) {
            this.id = id;
        }

        PlanPartner made() {
            return new PlanPartner(
                    id,
                    id.substring(0, 1).toUpperCase(java.util.Locale.UK) + id.substring(1),
                    phases,
                    focus,
                    termHalfDays,
                    total,
                    pattern,
                    leave,
                    conflicts,
                    home,
                    preferred);
        }
    }

    static final class SchoolMade {
        int urn;
        String phase = "primary";
        Place place = ORIGIN;
        int priority;
        Set<String> clusters = Set.of("north");
        Set<LocalDate> blocked = new HashSet<>();
        String current;
        boolean fixed;
        LocalDate inspection;
        int gap = 14;

        SchoolMade(int urn) {
            this.urn = urn;
        }

        PlanSchool made() {
            return new PlanSchool(
                    new Urn(urn),
                    "School " + urn,
                    phase,
                    place,
                    priority,
                    clusters,
                    blocked,
                    current,
                    fixed,
                    inspection,
                    gap);
        }
    }

    static final class VisitMade {
        String id;
        int school;
        Set<String> focus = Set.of();
        boolean reported;
        int halfDays = 1;
        int work = 1;
        Spread spread;
        LocalDate earliest;
        LocalDate latest;
        Booking booking;
        Standing standing = Standing.OPEN;

        VisitMade(String id, int school) {
            this.id = id;
            this.school = school;
        }

        VisitMade booked(String partner, LocalDate date, HalfDay half, Standing how) {
            booking = new Booking(partner, date, half);
            standing = how;
            return this;
        }

        PlanVisit made() {
            return new PlanVisit(
                    id,
                    new Urn(school),
                    "annual visit",
                    focus,
                    reported,
                    halfDays,
                    Math.max(halfDays, work),
                    spread,
                    earliest,
                    latest,
                    booking,
                    standing);
        }
    }
}
