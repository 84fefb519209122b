package headway.support.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.shared.AcademicYear;
import headway.support.terms.CalendarFile.Event;
import headway.support.terms.CalendarFile.Kind;
import headway.web.FormProblem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarFileTests {

    private static final AcademicYear YEAR = new AcademicYear(2026);

    private static byte[] calendar(String... events) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Invented//EN\r\n");
        int id = 0;
        for (String event : events) {
            String[] part = event.split("\\|");
            text.append("BEGIN:VEVENT\r\nUID:").append(id++).append("@invented\r\nDTSTAMP:20260101T000000Z\r\nDTSTART");
            text.append(part[1]).append("\r\n");
            if (part.length > 2) {
                text.append("DTEND").append(part[2]).append("\r\n");
            }
            text.append("SUMMARY:").append(part[0]).append("\r\nEND:VEVENT\r\n");
        }
        return text.append("END:VCALENDAR\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(month >= 9 ? 2026 : 2027, month, day);
    }

    @Test
    void termsAndHolidaysAreToldApartAndTheEndOfAWholeDayIsTheDayAfter() {
        assertThat(CalendarFile.read(
                        calendar(
                                "October half term|;VALUE=DATE:20261026|;VALUE=DATE:20261031",
                                "Autumn Term 2026|;VALUE=DATE:20260902|;VALUE=DATE:20261219",
                                "INSET day|;VALUE=DATE:20260901",
                                "Parents' evening|:20261110T170000Z|:20261110T190000Z",
                                "Autumn term 2024|;VALUE=DATE:20240902|;VALUE=DATE:20241221"),
                        YEAR))
                .containsExactly(
                        new Event("INSET day", day(9, 1), day(9, 1), Kind.CLOSURE),
                        new Event("Autumn Term 2026", day(9, 2), day(12, 18), Kind.TERM),
                        new Event("October half term", day(10, 26), day(10, 30), Kind.CLOSURE),
                        new Event("Parents' evening", day(11, 10), day(11, 10), Kind.NEITHER));
    }

    @Test
    void aTermThatIsGivenByItsFirstAndItsLastDayIsPutTogether() {
        assertThat(CalendarFile.read(
                        calendar("Spring term starts|;VALUE=DATE:20270104", "Spring term ends|;VALUE=DATE:20270326"),
                        YEAR))
                .contains(new Event("Spring term", day(1, 4), day(3, 26), Kind.TERM));
    }

    @Test
    void aFileThatIsNoCalendarOrHasNothingInTheYearIsRefusedInWords() {
        assertThatThrownBy(() -> CalendarFile.read("URN,Name\n1,2\n".getBytes(StandardCharsets.UTF_8), YEAR))
                .isInstanceOf(FormProblem.class)
                .hasMessageContaining("no iCalendar file");
        assertThatThrownBy(() -> CalendarFile.read(calendar("Term|;VALUE=DATE:20100901|;VALUE=DATE:20101218"), YEAR))
                .isInstanceOf(FormProblem.class)
                .hasMessageContaining("no event in 2026/27");
    }

    @Test
    void ofAHolidayIntoTheNextYearThePartInTheYearIsTaken() {
        assertThat(CalendarFile.read(
                        calendar(
                                "Summer holiday|;VALUE=DATE:20270721|;VALUE=DATE:20270903",
                                "Closed for good|;VALUE=DATE:20260715|;VALUE=DATE:99991231"),
                        YEAR))
                .containsExactly(
                        new Event("Closed for good", day(9, 1), day(8, 31), Kind.CLOSURE),
                        new Event("Summer holiday", day(7, 21), day(8, 31), Kind.CLOSURE));
    }
}
