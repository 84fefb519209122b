package headway.visits.planning;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.AcademicYear;
import headway.shared.Urn;
import headway.support.terms.Closure;
import headway.support.terms.SchoolCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosedDaysTests {

    @Test
    void ofAClosureWithoutEndOnlyTheDaysOfThePlansYearAreTaken() {
        AcademicYear year = new AcademicYear(2026);
        Urn urn = new Urn(100_001);
        Closure endless = new Closure(1, urn, "Closed", LocalDate.of(2027, 8, 1), LocalDate.of(9999, 12, 31));
        Closure early = new Closure(2, urn, "Closed", LocalDate.of(1, 1, 1), LocalDate.of(2026, 9, 2));

        assertThat(PlanMaker.blocked(new SchoolCalendar(year, List.of(), List.of(endless, early), false), urn))
                .hasSize(33)
                .contains(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
    }
}
