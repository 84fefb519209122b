package headway.visits.plan;

import headway.visits.HalfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The days of the plan, numbered: open school days, and days outside on which a pinned visit lies. A slot is a half-day:
 * twice the day's number, and one more in the afternoon. Weeks are counted where school is open.
 */
final class Calendar {

    static final int NONE = -1;

    final LocalDate[] dates;
    final int[] epochDays;
    /** The school week that a day lies in, or the next one where there is none. */
    final int[] weeks;
    /** The term that a day lies in; none outside. */
    final int[] terms;
    /** Whether a visit can be put on the day: open, and not before the plan's start. */
    final boolean[] plannable;
    /** Whether the day lies before the plan's start; what happened then costs nothing any more. */
    final boolean[] past;

    final int weekCount;
    final int firstWeek;
    private final List<LocalDate> mondays;
    private final Map<LocalDate, Integer> numbers = new HashMap<>();

    Calendar(PlanProblem problem, Collection<Booking> others) {
        TreeSet<LocalDate> open = new TreeSet<>();
        problem.terms().forEach(term -> open.addAll(openDays(term)));
        mondays = new ArrayList<>(
                new TreeSet<>(open.stream().map(Calendar::monday).toList()));
        weekCount = mondays.size();
        TreeSet<LocalDate> all = new TreeSet<>(open);
        others.forEach(booking -> all.add(booking.date()));
        for (PlanVisit visit : problem.visits()) {
            Booking booking = visit.booking();
            if (booking != null) {
                all.add(booking.date());
            }
        }
        dates = all.toArray(LocalDate[]::new);
        epochDays = new int[dates.length];
        weeks = new int[dates.length];
        terms = new int[dates.length];
        plannable = new boolean[dates.length];
        past = new boolean[dates.length];
        for (int day = 0; day < dates.length; day++) {
            LocalDate date = dates[day];
            numbers.put(date, day);
            epochDays[day] = Math.toIntExact(date.toEpochDay());
            weeks[day] = week(date);
            terms[day] = term(problem.terms(), date);
            past[day] = date.isBefore(problem.from());
            plannable[day] = open.contains(date) && !past[day];
        }
        firstWeek = week(problem.from());
    }

    private static List<LocalDate> openDays(PlanTerm term) {
        LocalDate until = term.days().until();
        if (until == null) {
            return List.of();
        }
        return term.days()
                .from()
                .datesUntil(until.plusDays(1))
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(date -> !term.closed().contains(date))
                .toList();
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static int term(List<PlanTerm> terms, LocalDate date) {
        for (int term = 0; term < terms.size(); term++) {
            if (terms.get(term).days().contains(date)) {
                return term;
            }
        }
        return NONE;
    }

    /** Number of school weeks that end before the date's own week: its index, or that of the next one. */
    int week(LocalDate date) {
        LocalDate monday = monday(date);
        int before = 0;
        while (before < mondays.size() && mondays.get(before).isBefore(monday)) {
            before++;
        }
        return before;
    }

    int days() {
        return dates.length;
    }

    int slots() {
        return 2 * dates.length;
    }

    /** The slot of a booking; none where the day is not among those of the plan. */
    int slot(Booking booking) {
        Integer day = numbers.get(booking.date());
        return day == null ? NONE : 2 * day + booking.half().ordinal();
    }

    HalfDay half(int slot) {
        return (slot & 1) == 0 ? HalfDay.MORNING : HalfDay.AFTERNOON;
    }

    LocalDate date(int slot) {
        return dates[slot >> 1];
    }

    /** Terms in which there is still a day to plan. */
    boolean[] openTerms(int count) {
        boolean[] openTerms = new boolean[count];
        for (int day = 0; day < dates.length; day++) {
            if (plannable[day] && terms[day] != NONE) {
                openTerms[terms[day]] = true;
            }
        }
        return openTerms;
    }
}
