package headway.support.terms;

import headway.shared.AcademicYear;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms that most schools of England keep, for an authority whose own are not entered: three terms of 39 weeks in
 * all, a week's holiday in the middle of each, two weeks at Christmas and at Easter. Maintained schools are open for
 * 190 days (Education (School Day and School Year) (England) Regulations 1999), training days beside.
 */
final class UsualTerms {

    private UsualTerms() {}

    static SchoolCalendar of(AcademicYear year) {
        int start = year.startYear();
        LocalDate easter = easter(start + 1);
        LocalDate christmas =
                LocalDate.of(start, Month.DECEMBER, 21).with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
        LocalDate january = LocalDate.of(start + 1, Month.JANUARY, 2).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        // Easter Monday falls into the second week of the holiday where Easter is early, into the first where it is
        // late.
        LocalDate beforeEaster = easter.minusDays(easter.getMonth() == Month.MARCH ? 2 : 9);
        LocalDate summer =
                beforeEaster.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(2);
        LocalDate july =
                LocalDate.of(start + 1, Month.JULY, 23).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        List<Term> terms = List.of(
                new Term("Autumn", LocalDate.of(start, Month.SEPTEMBER, 3), christmas),
                new Term("Spring", january, beforeEaster),
                new Term("Summer", summer, july));
        List<Closure> closures = new ArrayList<>();
        closures.add(week("October half-term", mondayAfter(LocalDate.of(start, Month.OCTOBER, 23))));
        closures.add(week("February half-term", mondayAfter(LocalDate.of(start + 1, Month.FEBRUARY, 12))));
        closures.add(week(
                "May half-term",
                LocalDate.of(start + 1, Month.MAY, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
        closures.add(day(
                "Early May bank holiday",
                LocalDate.of(start + 1, Month.MAY, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))));
        closures.add(day("Good Friday", easter.minusDays(2)));
        closures.add(day("Easter Monday", easter.plusDays(1)));
        return new SchoolCalendar(year, terms, closures, true);
    }

    private static LocalDate mondayAfter(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private static Closure week(String name, LocalDate monday) {
        return new Closure(0, null, name, monday, monday.plusDays(4));
    }

    private static Closure day(String name, LocalDate day) {
        return new Closure(0, null, name, day, day);
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm that Meeus gives. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int skipped = century / 4;
        int moon = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - skipped - moon + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
