package headway.visits.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import headway.support.team.Team;
import headway.support.terms.Terms;
import headway.testing.TestAuthority;
import headway.visits.HalfDay;
import headway.visits.Slot;
import headway.visits.VisitBorough;
import headway.visits.VisitKind;
import headway.visits.WithVisits;
import headway.web.FormProblem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The time of a visit that is booked by hand: what is refused, and what asks whether it is meant all the same. */
class SlotCheckTests extends WithVisits {

    private static final LocalDate SUNDAY = LocalDate.of(2018, 10, 7);

    @Autowired
    SlotCheck slots;

    @Autowired
    Team team;

    @Autowired
    Terms terms;

    @Autowired
    TestAuthority authority;

    @Autowired
    MockMvc mvc;

    private void check(int school, LocalDate day, HalfDay half, boolean allTheSame) {
        borough.run(() -> slots.check(
                borough.code, borough.school(school), borough.partner.id(), new Slot(day, half, false), 0, allTheSame));
    }

    private void asks(int school, LocalDate day, String why) {
        assertThatThrownBy(() -> check(school, day, HalfDay.MORNING, false))
                .isInstanceOf(FormProblem.class)
                .hasMessageContainingAll(why, "All the same");
        check(school, day, HalfDay.MORNING, true);
    }

    @Test
    void aDayOfNeitherThisSchoolYearNorTheNextIsRefused() {
        for (LocalDate day : new LocalDate[] {FOURTH.minusYears(6), FOURTH.plusYears(2), LocalDate.of(2018, 8, 31)}) {
            assertThatThrownBy(() -> check(1, day, HalfDay.MORNING, true))
                    .as("%s", day)
                    .hasMessageContaining("this school year or the next");
        }
        check(1, FOURTH, HalfDay.MORNING, false);
        check(1, FOURTH.plusYears(1), HalfDay.MORNING, false);
        check(1, LocalDate.of(2018, 9, 12), HalfDay.MORNING, false);
    }

    @Test
    void aDayWithoutSchoolAndLeaveAndAClashAskWhetherItIsMeant() {
        asks(1, SUNDAY, "7 October 2018 is no school day");
        borough.run(() -> terms.close(borough.school(1), "Flood", FOURTH, FOURTH, borough.head));
        asks(1, FOURTH, "no school day");
        check(2, FOURTH, HalfDay.MORNING, false);

        LocalDate away = LocalDate.of(2018, 11, 14);
        borough.run(() -> team.leave(borough.partner.id(), away, away, "", borough.head));
        asks(1, away, "on leave");

        proposed(1, VisitKind.CORE, FOURTH.plusDays(7), false);
        asks(2, FOURTH.plusDays(7), "visits another school then");
        check(2, FOURTH.plusDays(7), HalfDay.AFTERNOON, false);
    }

    @Test
    void theSameVisitTwiceIsRefusedWhateverIsTickedUnlessTheFirstIsCancelled() {
        long id = proposed(1, VisitKind.CORE, FOURTH, false);
        assertThatThrownBy(() -> check(1, FOURTH, HalfDay.MORNING, true)).hasMessageContaining("already");
        borough.run(() -> slots.check(
                borough.code,
                borough.school(1),
                borough.partner.id(),
                new Slot(FOURTH, HalfDay.MORNING, false),
                id,
                false));
        borough.run(() -> visits.cancel(id, version(id), "Snow", borough.head));
        check(1, FOURTH, HalfDay.MORNING, false);
    }

    @Test
    void theFormAsksAndBooksOnceItIsTicked() throws Exception {
        MockHttpServletResponse asked = send(false);
        assertThat(asked.getContentAsString())
                .contains("href=\"#allTheSame\"", "id=\"allTheSame\"", "7 October 2018 is no school day");
        assertThat(borough.asSystem(() -> visits.of(borough.school(1), VisitBorough.YEAR)))
                .isEmpty();

        assertThat(send(true).getRedirectedUrl()).startsWith("/visits/");
        long id = borough.asSystem(() -> visits.of(borough.school(1), VisitBorough.YEAR))
                .getFirst()
                .id();
        MockHttpServletResponse moved = mvc.perform(post("/visits/" + id + "/moves")
                        .param("move", "RESCHEDULE")
                        .param("version", "" + version(id))
                        .param("day", "2018-10-14")
                        .param("time", "MORNING")
                        .param("reason", "They asked")
                        .with(csrf())
                        .with(authority.as(borough.head)))
                .andReturn()
                .getResponse();
        assertThat(moved.getContentAsString()).contains("id=\"allTheSame\"", "14 October 2018 is no school day");
        assertThat(line(id).slot().day()).isEqualTo(SUNDAY);
    }

    private MockHttpServletResponse send(boolean allTheSame) throws Exception {
        return mvc.perform(post("/schools/" + borough.school(1) + "/visits/new")
                        .param("kind", "CORE")
                        .param("day", SUNDAY.toString())
                        .param("time", "MORNING")
                        .param("officer", "" + borough.partner.id())
                        .param("funding", "CORE")
                        .param("allTheSame", allTheSame ? "yes" : "")
                        .with(csrf())
                        .with(authority.as(borough.head)))
                .andReturn()
                .getResponse();
    }

    @Test
    void aClosureKeepsToOneSchoolYearAndLeaveToAYear() {
        LocalDate later = LocalDate.of(2099, 12, 31);
        assertThatThrownBy(
                        () -> borough.run(() -> terms.close(borough.school(1), "Closed", FOURTH, later, borough.head)))
                .hasMessageContaining("31 August 2019");
        borough.run(
                () -> terms.close(null, "Summer", LocalDate.of(2019, 7, 20), LocalDate.of(2019, 8, 31), borough.head));
        assertThatThrownBy(() -> borough.run(
                        () -> team.leave(borough.partner.id(), FOURTH, FOURTH.plusDays(366), "", borough.head)))
                .hasMessageContaining("366 days");
        borough.run(() -> team.leave(borough.partner.id(), FOURTH, FOURTH.plusDays(365), "", borough.head));
    }
}
