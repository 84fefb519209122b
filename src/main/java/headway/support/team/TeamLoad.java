package headway.support.team;

import headway.register.Officers;
import headway.register.School;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.strategy.Unit;
import headway.support.ledger.Given;
import headway.support.ledger.Ledger;
import headway.support.ledger.Promise;
import headway.support.ledger.SchoolLedger;
import headway.support.ledger.UnitLine;
import headway.support.terms.SchoolCalendar;
import headway.support.terms.Term;
import headway.support.terms.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the schools of each of the team ask for, beside what each is contracted for, by year and term. A visit takes
 * half a day, its report another half; other support is counted in days as it was promised.
 */
@Component
public class TeamLoad {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * A member's year.
     *
     * @param needed days that the promises of their schools take
     * @param contracted days; null where none is entered
     */
    public record Line(
            Member member,
            List<School> schools,
            BigDecimal visits,
            BigDecimal reports,
            BigDecimal needed,
            @Nullable BigDecimal contracted,
            List<TermLoad> terms) {

        /** How many days are too few for the year; none where nothing is contracted. */
        public BigDecimal over() {
            return contracted == null
                    ? BigDecimal.ZERO
                    : needed.subtract(contracted).max(BigDecimal.ZERO);
        }
    }

    /**
     * A term of a member: a forecast for those that are not over.
     *
     * @param planned days of what is planned in it
     * @param share of what no plan provides for yet, parted over the weeks left
     * @param contracted days; null where none is entered
     */
    public record TermLoad(
            Term term,
            BigDecimal done,
            BigDecimal planned,
            BigDecimal share,
            @Nullable BigDecimal contracted) {

        public BigDecimal needed() {
            return done.add(planned).add(share);
        }

        public BigDecimal shortfall() {
            return contracted == null
                    ? BigDecimal.ZERO
                    : needed().subtract(contracted).max(BigDecimal.ZERO);
        }
    }

    /** Who would take over a school, and what it adds; nobody where none may. */
    public record Heir(
            School school, BigDecimal days, @Nullable Member heir) {}

    private final Team team;
    private final Ledger ledger;
    private final Officers officers;
    private final Schools schools;
    private final Terms terms;
    private final Clock clock;

    TeamLoad(Team team, Ledger ledger, Officers officers, Schools schools, Terms terms, Clock clock) {
        this.team = team;
        this.ledger = ledger;
        this.officers = officers;
        this.schools = schools;
        this.terms = terms;
        this.clock = clock;
    }

    /** Every member of the team, by name. */
    @Transactional(readOnly = true)
    public List<Line> of(AcademicYear year, CurrentUser user) {
        Map<Urn, School> open =
                schools.open(user.authority()).stream().collect(Collectors.toMap(School::urn, school -> school));
        Map<Long, List<School>> theirs = new HashMap<>();
        officers.on(LocalDate.now(clock)).stream()
                .filter(Officers.Link::partner)
                .filter(link -> open.containsKey(link.urn()))
                .forEach(link -> theirs.computeIfAbsent(link.account(), account -> new ArrayList<>())
                        .add(Objects.requireNonNull(open.get(link.urn()))));
        Map<Urn, SchoolLedger> held =
                ledger.all(year).stream().collect(Collectors.toMap(SchoolLedger::urn, each -> each));
        SchoolCalendar calendar = terms.calendar(year, user.authority());
        return team.members().stream()
                .map(member -> line(member, theirs.getOrDefault(member.account(), List.of()), held, calendar))
                .toList();
    }

    private Line line(Member member, List<School> mine, Map<Urn, SchoolLedger> held, SchoolCalendar calendar) {
        List<UnitLine> lines = mine.stream()
                .flatMap(school -> held.containsKey(school.urn())
                        ? Objects.requireNonNull(held.get(school.urn())).lines().stream()
                        : Stream.<UnitLine>empty())
                .toList();
        return new Line(
                member,
                mine.stream().sorted(Comparator.comparing(School::name)).toList(),
                promised(lines, Unit.Counts.VISITS),
                promised(lines, Unit.Counts.REPORTS),
                days(lines),
                member.days(calendar.year()),
                terms(member, mine, held, lines, calendar));
    }

    private static BigDecimal promised(List<UnitLine> lines, Unit.Counts counts) {
        return BigDecimal.valueOf(lines.stream()
                .map(UnitLine::promise)
                .filter(promise -> promise.counts() == counts)
                .mapToInt(Promise::total)
                .sum());
    }

    /** Days that promises take. */
    static BigDecimal days(List<UnitLine> lines) {
        return lines.stream()
                .map(line -> days(
                        line.promise().counts(),
                        BigDecimal.valueOf(line.promise().total())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Days that promises still take, after what was given. */
    private static BigDecimal daysLeft(List<UnitLine> lines) {
        return lines.stream()
                .map(line -> days(
                        line.promise().counts(),
                        BigDecimal.valueOf(line.promise().total())
                                .subtract(line.done())
                                .max(BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal days(Unit.Counts counts, BigDecimal amount) {
        return counts == Unit.Counts.OTHER ? amount : amount.multiply(HALF);
    }

    private List<TermLoad> terms(
            Member member,
            List<School> mine,
            Map<Urn, SchoolLedger> held,
            List<UnitLine> lines,
            SchoolCalendar calendar) {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> left = calendar.weeksFrom(today);
        BigDecimal toPlan = lines.stream()
                .map(line -> days(line.promise().counts(), line.toPlan()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<TermLoad> loads = new ArrayList<>();
        for (Term term : calendar.terms()) {
            BigDecimal done = BigDecimal.ZERO;
            BigDecimal planned = BigDecimal.ZERO;
            for (School school : mine) {
                SchoolLedger ledgerOf = held.get(school.urn());
                if (ledgerOf == null) {
                    continue;
                }
                for (Given given : ledgerOf.given()) {
                    LocalDate day = given.day();
                    if (day == null
                            || given.dropped() != null
                            || !calendar.termOf(day).filter(term::equals).isPresent()) {
                        continue;
                    }
                    BigDecimal days = days(counts(ledgerOf, given.unit()), given.amount());
                    if (given.isDone()) {
                        done = done.add(days);
                    } else {
                        planned = planned.add(days);
                    }
                }
            }
            long weeks = left.stream().filter(term::contains).count();
            BigDecimal share = left.isEmpty()
                    ? BigDecimal.ZERO
                    : toPlan.multiply(BigDecimal.valueOf(weeks))
                            .divide(BigDecimal.valueOf(left.size()), 1, RoundingMode.HALF_UP);
            loads.add(new TermLoad(term, done, planned, share, member.days(calendar.year(), term.name())));
        }
        return loads;
    }

    private static Unit.Counts counts(SchoolLedger ledger, String unit) {
        return ledger.lines().stream()
                .map(UnitLine::promise)
                .filter(promise -> promise.unit().equals(unit))
                .map(Promise::counts)
                .findFirst()
                .orElse(Unit.Counts.OTHER);
    }

    /**
     * Who could take over a member's schools: the largest first, each to whoever is competent, has no conflict of
     * interest, and would then have most days left.
     */
    @Transactional(readOnly = true)
    public List<Heir> withoutMember(long account, AcademicYear year, CurrentUser user) {
        List<Line> lines = of(year, user);
        Map<Urn, SchoolLedger> held =
                ledger.all(year).stream().collect(Collectors.toMap(SchoolLedger::urn, each -> each));
        Map<Long, BigDecimal> free = new HashMap<>();
        lines.forEach(line -> free.put(
                line.member().account(),
                (line.contracted() == null ? BigDecimal.ZERO : line.contracted()).subtract(line.needed())));
        List<Heir> heirs = new ArrayList<>();
        lines.stream()
                .filter(line -> line.member().account() == account)
                .flatMap(line -> line.schools().stream())
                .map(school -> new Heir(
                        school,
                        held.containsKey(school.urn())
                                ? daysLeft(Objects.requireNonNull(held.get(school.urn()))
                                        .lines())
                                : BigDecimal.ZERO,
                        null))
                .sorted(Comparator.comparing(Heir::days).reversed())
                .forEach(leaving -> {
                    Member heir = lines.stream()
                            .map(Line::member)
                            .filter(member -> member.account() != account
                                    && member.active()
                                    && member.role() != Role.ADVISOR
                                    && member.isFor(leaving.school().phase())
                                    && member.mayVisit(leaving.school().urn()))
                            .max(Comparator.comparing(member -> Objects.requireNonNull(free.get(member.account()))))
                            .orElse(null);
                    if (heir != null) {
                        free.merge(heir.account(), leaving.days().negate(), BigDecimal::add);
                    }
                    heirs.add(new Heir(leaving.school(), leaving.days(), heir));
                });
        return heirs;
    }
}
