package headway.support.terms;

import headway.shared.AcademicYear;
import headway.shared.Urn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days on which the schools of an authority are open in a year.
 *
 * @param terms in order; half-term holidays are closures within them
 * @param assumed whether the terms are the usual ones of England, since the authority's were not entered
 */
public record SchoolCalendar(AcademicYear year, List<Term> terms, List<Closure> closures, boolean assumed) {

    public SchoolCalendar {
        terms = List.copyOf(terms);
        closures = List.copyOf(closures);
    }

    /** Whether schools are open on a day, as far as the whole authority goes. */
    public boolean isSchoolDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && terms.stream().anyMatch(term -> term.contains(day))
                && closures.stream().noneMatch(closure -> closure.urn() == null && closure.contains(day));
    }

    /** Whether a school is open on a day. */
    public boolean isSchoolDay(LocalDate day, Urn urn) {
        return isSchoolDay(day)
                && closures.stream().noneMatch(closure -> urn.equals(closure.urn()) && closure.contains(day));
    }

    /** The Mondays of the weeks that have a school day, from the week of a day on. */
    public List<LocalDate> weeksFrom(LocalDate day) {
        LocalDate first = day.isBefore(year.firstDay()) ? year.firstDay() : day;
        return first.datesUntil(year.lastDay().plusDays(1))
                .filter(this::isSchoolDay)
                .map(SchoolCalendar::mondayOf)
                .distinct()
                .toList();
    }

    public List<LocalDate> weeks() {
        return weeksFrom(year.firstDay());
    }

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The term that a day lies in, or the next one where it lies in a holiday; empty after the last. */
    public Optional<Term> termOf(LocalDate day) {
        return terms.stream().filter(term -> !day.isAfter(term.until())).findFirst();
    }

    /** So many working days of schools after a day; days without school do not count. */
    public LocalDate after(LocalDate day, int schoolDays) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .limit(400)
                .filter(this::isSchoolDay)
                .skip(Math.max(0, schoolDays - 1))
                .findFirst()
                .orElseGet(() -> day.plusDays(schoolDays));
    }
}
