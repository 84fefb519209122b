package headway.year;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A year as plain counting knows it: what was promised, and each visit. It shares no code with the product. */
final class Counted {

    /** Visits and reports of a full year, by level, as Merton's strategy says. */
    private static final Map<String, int[]> LEVELS = Map.of(
            "i",
            new int[] {2, 2},
            "ii",
            new int[] {4, 4},
            "iii",
            new int[] {6, 3},
            "iv",
            new int[] {9, 3},
            "v",
            new int[] {9, 3});

    /** Days a year for a sixth form. */
    private static final int SIXTH_FORM_DAYS = 2;

    /** A visit: p proposed, c agreed, d done, n noted, x cancelled. */
    static final class Visit {
        long id;
        int urn;
        long account;
        LocalDate day = LocalDate.MIN;
        boolean morning;
        boolean whole;
        char state = 'p';
        boolean reported;
        boolean counts = true;
        String unit = "visits";

        @Nullable
        LocalDate done;
        /** D draft, Q with a colleague, R returned, S with the school, X called inaccurate, F final, I issued. */
        char report = '-';

        boolean toCome() {
            return state == 'p' || state == 'c';
        }

        boolean past() {
            return state == 'd' || state == 'n';
        }

        LocalDate on() {
            return done == null ? day : done;
        }

        private BigDecimal amount(String of) {
            if (of.equals("reports")) {
                return reported ? BigDecimal.ONE : BigDecimal.ZERO;
            }
            if (!of.equals(unit)) {
                return BigDecimal.ZERO;
            }
            return unit.equals("days") && !whole ? new BigDecimal("0.5") : BigDecimal.ONE;
        }
    }

    /** A level of a school, how many school weeks of the year it has before it, and since when it holds. */
    record Level(String level, boolean programme, int weeksLeft, LocalDate from) {}

    /** How a unit of a school stands. */
    record Standing(BigDecimal promised, int added, BigDecimal planned, BigDecimal done, BigDecimal reported) {

        BigDecimal toPlan() {
            return promised.subtract(planned).subtract(done).max(BigDecimal.ZERO);
        }

        BigDecimal outstanding(String unit) {
            return promised.subtract(unit.equals("reports") ? reported : done).max(BigDecimal.ZERO);
        }
    }

    final Map<Long, Visit> visits = new TreeMap<>();
    final Map<Integer, List<Level>> levels = new TreeMap<>();
    final Map<Integer, Map<String, List<Integer>>> added = new TreeMap<>();
    private final Map<Integer, Long> partners = new TreeMap<>();
    private final Map<Integer, Set<Long>> ever = new TreeMap<>();
    final Set<Integer> sixthForms = new HashSet<>();
    private final List<LocalDate[]> terms;
    private final List<LocalDate[]> closed;

    Counted(List<LocalDate[]> terms, List<LocalDate[]> closed) {
        this.terms = terms;
        this.closed = closed;
    }

    void partner(int urn, long account) {
        partners.put(urn, account);
        ever.computeIfAbsent(urn, each -> new HashSet<>()).add(account);
    }

    /** The school's partner now. */
    long partner(int urn) {
        return partners.get(urn);
    }

    List<Integer> schoolsOf(long account) {
        return partners.entrySet().stream()
                .filter(each -> each.getValue() == account)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the officer of a visit goes in the place of the school's partner, and never was it. */
    boolean inThePartnersPlace(Visit visit) {
        return !ever.get(visit.urn).contains(visit.account);
    }

    private static boolean within(List<LocalDate[]> parts, LocalDate day) {
        return parts.stream().anyMatch(part -> !day.isBefore(part[0]) && !day.isAfter(part[1]));
    }

    boolean schoolDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && within(terms, day)
                && !within(closed, day);
    }

    /** Calendar weeks with a school day, from a day to the end of the year. */
    int weeksFrom(LocalDate day) {
        Set<Long> weeks = new HashSet<>();
        for (LocalDate each = day; !each.isAfter(terms.getLast()[1]); each = each.plusDays(1)) {
            if (schoolDay(each)) {
                // The first day of the epoch was a Thursday.
                weeks.add(Math.floorDiv(each.toEpochDay() + 3, 7));
            }
        }
        return weeks.size();
    }

    int weeks() {
        return weeksFrom(terms.getFirst()[0]);
    }

    List<String> units(int urn) {
        return sixthForms.contains(urn) ? List.of("visits", "reports", "days") : List.of("visits", "reports");
    }

    private int fullYear(int urn, Level level, String unit) {
        if (unit.equals("days")) {
            return SIXTH_FORM_DAYS;
        }
        return level.programme() ? LEVELS.get(level.level())[unit.equals("visits") ? 0 : 1] : 0;
    }

    Standing of(int urn, String unit) {
        BigDecimal planned = BigDecimal.ZERO;
        BigDecimal done = BigDecimal.ZERO;
        BigDecimal reported = BigDecimal.ZERO;
        for (Visit visit : visits.values()) {
            if (visit.urn == urn && visit.counts) {
                BigDecimal amount = visit.amount(unit);
                planned = visit.toCome() ? planned.add(amount) : planned;
                done = visit.past() ? done.add(amount) : done;
                reported = visit.report == 'I' && unit.equals("reports") ? reported.add(amount) : reported;
            }
        }
        int more = added(urn, unit);
        int promised = Math.max(proRata(urn, unit) + more, beforeTheChange(urn, unit));
        return new Standing(BigDecimal.valueOf(promised), more, planned, done, reported);
    }

    /** What was given under an earlier level of the year stays promised. */
    private int beforeTheChange(int urn, String unit) {
        List<Level> held = levels.get(urn);
        return held.size() < 2
                ? 0
                : visits.values().stream()
                        .filter(visit -> visit.urn == urn && visit.counts && visit.past())
                        .filter(visit -> visit.on().isBefore(held.getLast().from()))
                        .map(visit -> visit.amount(unit))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .intValue();
    }

    private int added(int urn, String unit) {
        return added.getOrDefault(urn, Map.of()).getOrDefault(unit, List.of()).stream()
                .mapToInt(each -> each)
                .sum();
    }

    /** Each level for its part of the school weeks, halves up. */
    private int proRata(int urn, String unit) {
        List<Level> held = levels.get(urn);
        long all = weeks();
        long sum = 0;
        for (int at = 0; at < held.size(); at++) {
            long until = at + 1 < held.size() ? held.get(at + 1).weeksLeft() : 0;
            sum += Math.max(0, held.get(at).weeksLeft() - until) * fullYear(urn, held.get(at), unit);
        }
        return BigInteger.valueOf(2 * sum + all)
                .divide(BigInteger.valueOf(2 * all))
                .intValueExact();
    }

    boolean promised(int urn) {
        return !levels.getOrDefault(urn, List.of()).isEmpty();
    }

    boolean inProgramme(int urn) {
        return promised(urn) && levels.get(urn).getLast().programme();
    }

    List<Visit> of(int urn) {
        return visits.values().stream()
                .filter(visit -> visit.urn == urn)
                .sorted(Comparator.comparing(Visit::on))
                .toList();
    }

    List<Visit> byDay() {
        List<Visit> all = new ArrayList<>(visits.values());
        all.sort(Comparator.comparing(Visit::on).thenComparing(visit -> visit.id));
        return all;
    }
}
