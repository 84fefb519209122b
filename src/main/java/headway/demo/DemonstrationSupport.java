package headway.demo;

import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.LocalClock;
import headway.shared.Role;
import headway.support.team.Team;
import headway.support.terms.Term;
import headway.support.terms.Terms;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The school year of the demonstration and what each of its team can do and is contracted for. */
@Component
class DemonstrationSupport {

    private static final LocalDate ENTERED = LocalDate.of(2026, 5, 11);
    private static final AcademicYear YEAR = new AcademicYear(2026);

    private final Terms terms;
    private final Team team;
    private final TransactionTemplate together;

    DemonstrationSupport(Terms terms, Team team, TransactionTemplate together) {
        this.terms = terms;
        this.team = team;
        this.together = together;
    }

    void enter(List<CurrentUser> people, CurrentUser head) {
        LocalClock.on(
                ENTERED,
                () -> together.executeWithoutResult(status -> {
                    year(head);
                    people.stream()
                            .filter(person -> person.is(Role.PARTNER) || person.is(Role.ADVISOR))
                            .forEach(person -> profile(person, head));
                }));
    }

    private void year(CurrentUser head) {
        terms.enter(
                YEAR,
                List.of(
                        new Term("Autumn", LocalDate.of(2026, 9, 3), LocalDate.of(2026, 12, 18)),
                        new Term("Spring", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 25)),
                        new Term("Summer", LocalDate.of(2027, 4, 12), LocalDate.of(2027, 7, 22))),
                head);
        closed("October half-term", LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 30), head);
        closed("February half-term", LocalDate.of(2027, 2, 15), LocalDate.of(2027, 2, 19), head);
        closed("Early May bank holiday", LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 3), head);
        closed("May half-term", LocalDate.of(2027, 5, 31), LocalDate.of(2027, 6, 4), head);
    }

    private void closed(String name, LocalDate from, LocalDate until, CurrentUser head) {
        terms.close(null, name, from, until, head);
    }

    private void profile(CurrentUser person, CurrentUser head) {
        boolean advisor = person.is(Role.ADVISOR);
        BigDecimal days = new BigDecimal(advisor ? "20" : "55");
        team.keep(
                new Team.Profile(
                        person.id(),
                        Set.of(),
                        advisor ? Set.of("Mathematics") : Set.of("Leadership", "Curriculum"),
                        Set.of(),
                        advisor ? Set.of() : Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                        null,
                        YEAR,
                        Map.of("Autumn", days, "Spring", days, "Summer", days)),
                0,
                head);
    }
}
