package headway.support.ledger;

import headway.categorisation.Agreements;
import headway.register.Officers;
import headway.register.School;
import headway.register.SchoolPermissions;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.strategy.Unit;
import headway.support.terms.SchoolCalendar;
import headway.support.terms.Term;
import headway.support.terms.Terms;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of a year as a person may see it: a row a school, and sums by partner, category and term. */
@Component
public class LedgerTable {

    /** A unit that any school of the table has. */
    public record Head(String unit, String many, Unit.Counts counts) {}

    /**
     * A school's row.
     *
     * @param partner null where it has none
     */
    public record Row(School school, @Nullable String partner, SchoolLedger ledger) {

        /** How a unit stands; null where the school has none of it. */
        public @Nullable UnitLine line(String unit) {
            return ledger.lines().stream()
                    .filter(line -> line.promise().unit().equals(unit))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Sums of a unit over some schools. */
    public record Sum(int promised, BigDecimal planned, BigDecimal done, BigDecimal reported, BigDecimal toPlan) {

        static Sum of(List<Row> rows, String unit) {
            int promised = 0;
            BigDecimal planned = BigDecimal.ZERO;
            BigDecimal done = BigDecimal.ZERO;
            BigDecimal reported = BigDecimal.ZERO;
            BigDecimal toPlan = BigDecimal.ZERO;
            for (Row row : rows) {
                UnitLine line = row.line(unit);
                if (line != null) {
                    promised += line.promise().total();
                    planned = planned.add(line.planned());
                    done = done.add(line.done());
                    reported = reported.add(line.reported());
                    toPlan = toPlan.add(line.toPlan());
                }
            }
            return new Sum(promised, planned, done, reported, toPlan);
        }
    }

    /** Sums of some schools, under a name. */
    public record Group(String name, int schools, Map<String, Sum> sums) {}

    /** What lies in a term: planned and done of each unit. */
    public record TermSums(Term term, Map<String, BigDecimal> planned, Map<String, BigDecimal> done) {}

    /**
     * The table.
     *
     * @param without open schools for which nothing is agreed in the year
     * @param deskTopDue schools outside the programme of visits whose desk-top review is due
     */
    public record Table(
            AcademicYear year,
            List<Head> heads,
            List<Row> rows,
            List<School> without,
            SchoolCalendar calendar,
            Set<Urn> deskTopDue) {

        public Table only(Predicate<Row> fits) {
            return new Table(year, heads, rows.stream().filter(fits).toList(), without, calendar, deskTopDue);
        }

        public Group all() {
            return group("All", rows);
        }

        public List<Group> by(Function<Row, String> name) {
            Map<String, List<Row>> parts =
                    rows.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
            return parts.entrySet().stream()
                    .map(part -> group(part.getKey(), part.getValue()))
                    .toList();
        }

        public List<Group> byPartner() {
            return by(row -> row.partner() == null ? "No partner" : row.partner());
        }

        /** By category, from least to most concern. */
        public List<Group> byCategory() {
            Map<String, Integer> places = new HashMap<>();
            rows.forEach(row ->
                    row.ledger().now().ifPresent(now -> places.putIfAbsent(now.category(), now.categoryPlace())));
            return by(row -> row.ledger().now().map(Entitled::category).orElse("None agreed")).stream()
                    .sorted(Comparator.comparing(group -> places.getOrDefault(group.name(), Integer.MAX_VALUE)))
                    .toList();
        }

        private Group group(String name, List<Row> part) {
            Map<String, Sum> sums = new LinkedHashMap<>();
            heads.forEach(head -> sums.put(head.unit(), Sum.of(part, head.unit())));
            return new Group(name, part.size(), sums);
        }

        public List<TermSums> byTerm() {
            List<TermSums> sums = new ArrayList<>();
            for (Term term : calendar.terms()) {
                TermSums sum = new TermSums(term, new HashMap<>(), new HashMap<>());
                for (Row row : rows) {
                    for (Given given : row.ledger().given()) {
                        LocalDate day = given.day();
                        if (day != null
                                && calendar.termOf(day).filter(term::equals).isPresent()) {
                            if (given.isPlanned()) {
                                sum.planned().merge(given.unit(), given.amount(), BigDecimal::add);
                            } else if (given.isDone()) {
                                sum.done().merge(given.unit(), given.amount(), BigDecimal::add);
                            }
                        }
                    }
                }
                sums.add(sum);
            }
            return sums;
        }
    }

    private final Ledger ledger;
    private final Schools schools;
    private final Officers officers;
    private final Terms terms;
    private final Agreements agreements;
    private final Clock clock;

    LedgerTable(Ledger ledger, Schools schools, Officers officers, Terms terms, Agreements agreements, Clock clock) {
        this.ledger = ledger;
        this.schools = schools;
        this.officers = officers;
        this.terms = terms;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** The year's ledger of the schools whose support the person may see. */
    @Transactional(readOnly = true)
    public Table of(AcademicYear year, CurrentUser user) {
        Map<Urn, String> partners = officers.on(LocalDate.now(clock)).stream()
                .filter(Officers.Link::partner)
                .collect(Collectors.toMap(Officers.Link::urn, Officers.Link::officer, (one, other) -> one));
        Map<Urn, SchoolLedger> held =
                ledger.all(year).stream().collect(Collectors.toMap(SchoolLedger::urn, Function.identity()));
        List<Row> rows = new ArrayList<>();
        List<School> without = new ArrayList<>();
        Set<Urn> due = Set.copyOf(agreements.deskTopReviewsDue());
        Set<Urn> deskTopDue = new HashSet<>();
        for (School school : known(user, held.keySet())) {
            if (!SchoolPermissions.of(user, school).viewDecisions()) {
                continue;
            }
            if (due.contains(school.urn())) {
                deskTopDue.add(school.urn());
            }
            SchoolLedger found = held.get(school.urn());
            if (found == null || found.now().isEmpty() && found.given().isEmpty()) {
                if (school.open()) {
                    without.add(school);
                }
            } else {
                rows.add(new Row(school, partners.get(school.urn()), found));
            }
        }
        return new Table(year, heads(rows), rows, without, terms.calendar(year, user.authority()), deskTopDue);
    }

    /** Open schools, and closed ones that had support in the year. */
    private List<School> known(CurrentUser user, Set<Urn> supported) {
        List<School> known = new ArrayList<>(schools.open(user.authority()));
        Set<Urn> open = known.stream().map(School::urn).collect(Collectors.toSet());
        supported.stream()
                .filter(urn -> !open.contains(urn))
                .forEach(urn -> schools.find(urn).ifPresent(known::add));
        known.sort(Comparator.comparing(School::name)
                .thenComparing(school -> school.urn().value()));
        return known;
    }

    private static List<Head> heads(List<Row> rows) {
        Map<String, Head> heads = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> row.ledger().lines().stream())
                .map(UnitLine::promise)
                .forEach(promise ->
                        heads.putIfAbsent(promise.unit(), new Head(promise.unit(), promise.many(), promise.counts())));
        return heads.values().stream()
                .sorted(Comparator.comparing(Head::counts))
                .toList();
    }
}
