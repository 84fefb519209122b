package headway.support.terms;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.AcademicYear;
import headway.shared.Urn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsualTermsTests {

    @ParameterizedTest
    @CsvSource({
        "2016, 2016-03-27",
        "2017, 2017-04-16",
        "2019, 2019-04-21",
        "2024, 2024-03-31",
        "2026, 2026-04-05",
        "2038, 2038-04-25"
    })
    void easterIsReckonedRightly(int year, LocalDate sunday) {
        assertThat(UsualTerms.easter(year)).isEqualTo(sunday);
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2030, 2037})
    void aUsualYearHasThreeTermsInOrderAndAboutAsManyDaysAsTheLawAsksFor(int start) {
        SchoolCalendar calendar = UsualTerms.of(new AcademicYear(start));
        long days = calendar.year()
                .firstDay()
                .datesUntil(calendar.year().lastDay())
                .filter(calendar::isSchoolDay)
                .count();

        assertThat(calendar.terms())
                .hasSize(3)
                .isSortedAccordingTo((one, other) -> one.from().compareTo(other.from()));
        assertThat(days)
                .as("190 days and up to five training days, and what bank holidays move")
                .isBetween(186L, 197L);
        assertThat(calendar.weeks()).hasSizeBetween(38, 40);
    }

    @Test
    void schoolsAreClosedAtWeekendsInHalfTermAndOnBankHolidays() {
        SchoolCalendar calendar = UsualTerms.of(new AcademicYear(2026));

        assertThat(calendar.isSchoolDay(LocalDate.of(2026, 10, 26)))
                .as("October half-term")
                .isFalse();
        assertThat(calendar.isSchoolDay(LocalDate.of(2026, 11, 7)))
                .as("a Saturday")
                .isFalse();
        assertThat(calendar.isSchoolDay(LocalDate.of(2027, 5, 3)))
                .as("early May")
                .isFalse();
        assertThat(calendar.isSchoolDay(LocalDate.of(2026, 11, 24)))
                .as("a Tuesday in term")
                .isTrue();
        assertThat(calendar.termOf(LocalDate.of(2026, 12, 27)).map(Term::name)).contains("Spring");
        assertThat(calendar.termOf(LocalDate.of(2027, 8, 27))).isEmpty();
    }

    @Test
    void weeksAreCountedFromTheWeekOfADay() {
        SchoolCalendar calendar = UsualTerms.of(new AcademicYear(2026));

        assertThat(calendar.weeksFrom(LocalDate.of(2026, 7, 1))).isEqualTo(calendar.weeks());
        assertThat(calendar.weeksFrom(LocalDate.of(2027, 7, 1)).size()).isEqualTo(4);
        assertThat(calendar.weeksFrom(LocalDate.of(2027, 8, 1))).isEmpty();
        assertThat(calendar.weeks())
                .allSatisfy(week -> assertThat(week.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY));
    }

    @Test
    void aSchoolsOwnTrainingDayClosesItAlone() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        SchoolCalendar usual = UsualTerms.of(new AcademicYear(2026));
        List<Closure> closures = new ArrayList<>(usual.closures());
        closures.add(new Closure(1, new Urn(100001), "Training day", day, day));
        SchoolCalendar calendar = new SchoolCalendar(usual.year(), usual.terms(), closures, false);

        assertThat(calendar.isSchoolDay(day, new Urn(100001))).isFalse();
        assertThat(calendar.isSchoolDay(day, new Urn(100002))).isTrue();
        assertThat(calendar.isSchoolDay(day)).isTrue();
    }

    @Test
    void workingDaysAreCountedWithoutHolidays() {
        SchoolCalendar calendar = UsualTerms.of(new AcademicYear(2026));

        assertThat(calendar.after(LocalDate.of(2026, 10, 22), 5))
                .as("over half-term")
                .isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(calendar.after(LocalDate.of(2026, 11, 24), 1)).isEqualTo(LocalDate.of(2026, 11, 25));
    }
}
