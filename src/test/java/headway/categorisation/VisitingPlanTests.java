package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import headway.jobs.LeftBehind;
import headway.register.Officers;
import headway.shared.AcademicYear;
import headway.strategy.Unit;
import headway.support.ledger.Ledger;
import headway.support.ledger.UnitLine;
import headway.support.team.Team;
import headway.testing.TestAuthority;
import headway.visits.VisitLine;
import headway.visits.VisitState;
import headway.visits.Visits;
import headway.web.Format;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The visiting plan in use: looked for, adjusted, confirmed, made anew after leave, taken up after a stop. */
class VisitingPlanTests extends WithBorough {

    private static final AcademicYear YEAR = new AcademicYear(2018);

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAuthority authority;

    @Autowired
    Visits visits;

    @Autowired
    Ledger ledger;

    @Autowired
    Team team;

    @BeforeEach
    void promises() {
        borough.open();
        borough.settle(1, "red", "v", "As discussed");
        borough.settle(3, "yellow", "i", "As discussed");
        borough.run(() -> borough.bean(Officers.class)
                .assignPartner(borough.school(3), borough.partner.id(), LocalDate.now(clock), "", borough.head));
    }

    private MvcResult call(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(authority.as(borough.head)).with(csrf()))
                .andReturn();
    }

    private String page(String address) throws Exception {
        return call(get(address)).getResponse().getContentAsString();
    }

    /** Looks for a plan for a second, and gives its address. */
    private String found() throws Exception {
        String address = call(post("/visiting-plan")
                        .param("year", YEAR.label())
                        .param("seconds", "1")
                        .param("keepPartners", "yes"))
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).matches("/visiting-plan/\\d+");
        return ended(String.valueOf(address));
    }

    private String ended(String address) throws Exception {
        Instant late = Instant.now().plus(Duration.ofSeconds(40));
        while (page(address).contains("Looking for a plan")) {
            assertThat(Instant.now()).as("the search ends").isBefore(late);
            Thread.sleep(100);
        }
        return address;
    }

    private int version(String address) {
        return borough.count(
                "select version from plan_run where id = ?",
                Long.parseLong(address.substring("/visiting-plan/".length())));
    }

    private void confirm(String address) throws Exception {
        MvcResult done = call(post(address + "/confirm").param("version", Integer.toString(version(address))));
        assertThat(done.getResponse().getStatus()).isEqualTo(302);
    }

    private List<VisitLine> planned() {
        return borough.asSystem(() -> visits.all(YEAR)).stream()
                .filter(visit -> visit.authority().equals(borough.code) && visit.state() != VisitState.CANCELLED)
                .toList();
    }

    @Test
    void aPlanIsFoundConfirmedAndMadeAnewAfterLeaveWithFewChanges() throws Exception {
        String first = found();
        assertThat(page(first))
                .contains("11 of 11 visits have a place")
                .contains("every rule that always holds is kept");
        assertThat(planned()).as("nothing is proposed before it is confirmed").isEmpty();

        confirm(first);
        assertThat(planned()).hasSize(11).allSatisfy(visit -> {
            assertThat(visit.state()).isEqualTo(VisitState.PROPOSED);
            assertThat(visit.account()).isEqualTo(borough.partner.id());
        });
        assertThat(planned().stream().filter(VisitLine::reported))
                .as("3 reports and 2")
                .hasSize(5);
        assertThat(borough.asSystem(() -> ledger.of(borough.school(1), YEAR))
                        .of(Unit.Counts.VISITS)
                        .map(UnitLine::toPlan))
                .allSatisfy(left -> assertThat(left).isEqualByComparingTo("0"));

        List<VisitLine> before = planned();
        before.forEach(visit -> borough.run(() -> visits.confirm(visit.id(), visit.version(), borough.head)));
        LocalDate away = before.get(3).day();
        borough.run(() -> team.leave(borough.partner.id(), away, away.plusDays(2), "Course", borough.head));
        String second = found();
        assertThat(page(second)).contains("agreed with");
        confirm(second);

        List<VisitLine> after = planned();
        assertThat(after)
                .hasSize(11)
                .noneMatch(visit -> !visit.day().isBefore(away) && !visit.day().isAfter(away.plusDays(2)));
        long moved = before.stream()
                .filter(visit -> after.stream()
                        .noneMatch(
                                then -> then.id() == visit.id() && then.slot().equals(visit.slot())))
                .count();
        long hit = before.stream()
                .filter(visit -> !visit.day().isBefore(away) && !visit.day().isAfter(away.plusDays(2)))
                .count();
        assertThat(moved).as("only those in the leave, or one beside them").isBetween(hit, hit + 1);
    }

    @Test
    void aVisitIsMovedByHandWithinThePlanAndWhatAlwaysHoldsIsNotBroken() throws Exception {
        String address = found();
        String visit = "new-" + borough.school(3) + "-1";
        assertThat(page(address + "/visits/" + visit))
                .contains("Why it lies there")
                .contains("The cheapest places");

        String saturday = call(post(address + "/visits/" + visit + "/move")
                        .param("version", Integer.toString(version(address)))
                        .param("date", "2019-03-02"))
                .getResponse()
                .getContentAsString();
        assertThat(saturday).contains("There is a problem");

        String to = page(address + "/visits/" + visit)
                .replaceAll("(?s).*?name=\"to\" type=\"radio\" value=\"([^\"]+)\".*", "$1");
        int version = version(address);
        assertThat(call(post(address + "/visits/" + visit + "/move")
                                .param("version", Integer.toString(version))
                                .param("to", to))
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        assertThat(version(address)).isEqualTo(version + 1);
        assertThat(call(post(address + "/visits/" + visit + "/move")
                                .param("version", Integer.toString(version))
                                .param("to", to))
                        .getResponse()
                        .getContentAsString())
                .as("one who saw the plan before")
                .contains("Somebody else changed this plan");

        assertThat(call(post(address + "/visits/" + visit + "/pin").param("version", Integer.toString(version + 1)))
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        assertThat(page(address + "/visits/" + visit)).contains("Let it go again");
        String again = call(post(address + "/again").param("seconds", "1"))
                .getResponse()
                .getRedirectedUrl();
        ended(String.valueOf(again));
        assertThat(page(again + "/visits/" + visit)).contains(day(to));
    }

    private static String day(String to) {
        return Format.date(LocalDate.parse(to.split(" ")[0]));
    }

    @Test
    void aSearchWhoseProcessEndedIsTakenUp() throws Exception {
        String address = found();
        long id = Long.parseLong(address.substring("/visiting-plan/".length()));
        borough.inTransaction(() -> jdbc.sql(
                        "update plan_run set state = 'LOOKING', instance = -1, worked_millis = 0, ended_at = null where id = ?")
                .param(id)
                .update());

        borough.run(() -> application.getBean("planWork", LeftBehind.class).look());

        ended(address);
        assertThat(page(address)).contains("11 of 11 visits have a place");
        assertThat(borough.count("select count(*)::int from plan_run where id = ? and instance = -1", id))
                .isZero();
    }

    @Test
    void aPlanThatWasMadeBeforeAnotherWasConfirmedIsRefusedWholeAndChangesNothing() throws Exception {
        String first = found();
        String second = found();
        confirm(first);
        List<VisitLine> before = planned();

        assertThat(call(post(second + "/confirm").param("version", Integer.toString(version(second))))
                        .getResponse()
                        .getContentAsString())
                .contains("were proposed, moved or cancelled since this plan was made")
                .contains("look for a plan anew");
        assertThat(planned()).isEqualTo(before);
        assertThat(page(second)).contains("Plan to look at");
    }

    @Test
    void theFirstDayIsTheHeadsToSayAndSchoolsHaveNotice() throws Exception {
        assertThat(page("/visiting-plan?year=" + YEAR.label()))
                .contains(LocalDate.now(clock).plusDays(15).toString());
        assertThat(call(post("/visiting-plan").param("year", YEAR.label()).param("from", "2018-01-08"))
                        .getResponse()
                        .getContentAsString())
                .contains("The first day lies after today and in " + YEAR.label());
    }

    @Test
    void oneThatIsConfirmedOrDiscardedIsNotConfirmedAgainAndTwoSearchesAtOnceAreRefused() throws Exception {
        String address = found();
        assertThat(call(post(address + "/discard")).getResponse().getStatus()).isEqualTo(302);
        assertThat(call(post(address + "/confirm").param("version", Integer.toString(version(address))))
                        .getResponse()
                        .getContentAsString())
                .contains("Somebody else changed this plan");
        assertThat(planned()).isEmpty();

        String long60 = call(post("/visiting-plan").param("year", YEAR.label()).param("seconds", "60"))
                .getResponse()
                .getRedirectedUrl();
        assertThat(call(post("/visiting-plan").param("year", YEAR.label()).param("seconds", "1"))
                        .getResponse()
                        .getContentAsString())
                .contains("is under way");
        call(post(long60 + "/stop"));
        ended(String.valueOf(long60));
        assertThat(page(String.valueOf(long60))).contains("11 of 11 visits have a place");
    }
}
