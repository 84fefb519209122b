package headway.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import headway.shared.CurrentUser;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestClock;
import headway.visits.VisitKind;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * A year of sixty schools: agreed, planned, visited and reported, with a school that turns red and a partner who leaves.
 * Ledger, list, calendars and reports agree to the visit with plain counting all the way.
 */
@HeadwayTest
class GeneratedYearTests {

    private static final int SCHOOLS = 60;
    private static final int PARTNERS = 8;
    private static final LocalDate RED = LocalDate.of(2019, 2, 4);
    /** A Sunday, on which nobody visits. */
    private static final LocalDate LEAVES = LocalDate.of(2019, 3, 10);

    private static final LocalDate END = LocalDate.of(2019, 8, 20);

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvc mvc;

    private TestClock.Set day;
    private YearBorough borough;
    private Counted counted;
    private YearDeeds deeds;
    private YearCheck check;
    private YearPlan plan;

    @BeforeEach
    void sixtySchools() {
        day = clock.at(YearBorough.BEGIN);
        borough = new YearBorough(application, SCHOOLS, PARTNERS);
        counted = borough.counted;
        deeds = new YearDeeds(borough);
        check = new YearCheck(borough, deeds, mvc);
        plan = new YearPlan(borough, mvc);
    }

    @AfterEach
    void theTrueTime() {
        day.close();
    }

    private void on(LocalDate later) {
        day = clock.at(later);
    }

    @Test
    void aYearAgreesToTheVisitInLedgerCalendarsAndReports() throws Exception {
        agreements();
        check.everything("agreed");
        plan.planned(6, true);
        allPlanned();
        check.everything("planned");
        datesAreAgreed();
        theAdvisorsVisits();
        until(RED);
        check.everything("in February");

        aSchoolTurnsRed();
        until(LEAVES);
        aPartnerLeaves();
        until(END);

        check.everything("at the end");
        for (int urn : borough.urns()) {
            for (String unit : List.of("visits", "reports")) {
                Counted.Standing is = counted.of(urn, unit);
                assertThat(is.outstanding(unit))
                        .as("%s of %s: %s", unit, urn, is)
                        .isZero();
                assertThat(is.planned()).isZero();
            }
        }
    }

    private void agreements() {
        borough.openRound();
        List<String[]> mix = List.of(
                new String[] {"green", "i"},
                new String[] {"green", "i"},
                new String[] {"yellow", "i"},
                new String[] {"yellow", "ii"},
                new String[] {"green", "i"},
                new String[] {"amber", "iii"},
                new String[] {"yellow", "ii"},
                new String[] {"green", "i"},
                new String[] {"amber", "iv"},
                new String[] {"yellow", "i"});
        int number = 0;
        for (int urn : borough.urns()) {
            String[] is = number % 20 == 13 ? new String[] {"red", "v"} : mix.get(number % mix.size());
            // One is so good that it is looked at from the desk.
            borough.agree(urn, is[0], is[1], number != 4);
            number++;
        }
    }

    private void allPlanned() {
        for (int urn : borough.urns()) {
            assertThat(counted.of(urn, "visits").toPlan())
                    .as("visits of %s to plan", urn)
                    .isZero();
            assertThat(counted.of(urn, "reports").toPlan())
                    .as("reports of %s to plan", urn)
                    .isZero();
        }
    }

    private void datesAreAgreed() {
        int number = 0;
        for (Counted.Visit visit : counted.byDay()) {
            number++;
            if (number % 11 == 0) {
                deeds.ask(visit);
                LocalDate other = freeDay(visit);
                deeds.move(visit, other, visit.morning);
            }
            if (visit.day.isAfter(RED.plusDays(20)) && number % 29 == 0) {
                continue;
            }
            deeds.agree(visit);
        }
    }

    /** A school day some days on, on which the officer has nothing. */
    private LocalDate freeDay(Counted.Visit visit) {
        LocalDate other = visit.day.plusDays(1);
        while (!counted.schoolDay(other) || busy(visit.account, other)) {
            other = other.plusDays(1);
        }
        return other;
    }

    private boolean busy(long account, LocalDate on) {
        return counted.visits.values().stream().anyMatch(each -> each.account == account && each.day.equals(on));
    }

    /** Sixth forms get their days, and an advisor looks at one thing in three schools: the plan knows nothing of it. */
    private void theAdvisorsVisits() {
        for (int urn : counted.sixthForms) {
            for (int month = 11; month <= 12; month++) {
                CurrentUser partner = borough.partner(counted.partner(urn));
                LocalDate from = LocalDate.of(2018, month, 5);
                Counted.Visit probe = new Counted.Visit();
                probe.account = partner.id();
                probe.day = from;
                deeds.agree(
                        deeds.propose(urn, VisitKind.SIXTH_FORM, partner, freeDay(probe), true, true, false, "days"));
            }
        }
        for (int school = 1; school <= 3; school++) {
            deeds.agree(deeds.propose(
                    borough.urn(school),
                    VisitKind.FOCUS,
                    borough.advisor,
                    LocalDate.of(2019, 5, 13 + school),
                    false,
                    false));
        }
        Counted.Visit dropped = deeds.propose(
                borough.urn(5), VisitKind.MONITORING, borough.head, LocalDate.of(2018, 11, 19), true, false);
        deeds.cancel(dropped);
        deeds.propose(
                borough.urn(4), VisitKind.DESK_TOP, borough.partners.get(4), LocalDate.of(2019, 1, 15), true, false);
    }

    /** Does whatever is due until a day, and writes and issues its reports. */
    private void until(LocalDate end) {
        int number = 0;
        for (Counted.Visit visit : counted.byDay()) {
            if (!visit.toCome() || !visit.day.isBefore(end)) {
                continue;
            }
            number++;
            on(visit.day);
            if (visit.state == 'p') {
                deeds.agree(visit);
            }
            deeds.done(visit, visit.day);
            if (number % 23 == 0) {
                deeds.takeBack(visit);
                deeds.done(visit, visit.day);
            }
            deeds.note(visit);
            if (visit.reported) {
                written(visit, number);
            }
        }
        on(end);
    }

    private void written(Counted.Visit visit, int number) {
        CurrentUser colleague = borough.partners.stream()
                .filter(each -> each.id() != visit.account)
                .toList()
                .get(number % (PARTNERS - 1));
        deeds.submit(visit, colleague);
        if (number % 7 == 0) {
            deeds.giveBack(visit);
            deeds.submit(visit, colleague);
        }
        deeds.pass(visit);
        if (number % 9 == 0) {
            deeds.question(visit);
            deeds.answer(visit);
        } else {
            deeds.accept(visit);
        }
        deeds.issue(visit);
    }

    private void aSchoolTurnsRed() throws Exception {
        int urn = borough.urn(0);
        borough.reconsider(urn, "red", "v");
        int left = counted.weeksFrom(RED);
        assertThat(left).isBetween(18, 22);
        assertThat(counted.of(urn, "visits").promised().intValue())
                .as("two a year until now, nine a year from now on")
                .isEqualTo((int) Math.round((2.0 * (counted.weeks() - left) + 9.0 * left) / counted.weeks()));
        check.everything("after a school turned red");

        List<Counted.Visit> before = agreedToCome();
        plan.planned(5, true);
        allPlanned();
        assertThat(moved(before)).as("agreed visits that moved").hasSizeLessThanOrEqualTo(2);
        check.everything("planned anew");
        proposalsAreAgreed();
    }

    private void proposalsAreAgreed() {
        counted.byDay().stream()
                .filter(visit -> visit.state == 'p' && visit.counts)
                .forEach(deeds::agree);
    }

    private List<Counted.Visit> agreedToCome() {
        return counted.byDay().stream().filter(visit -> visit.state == 'c').toList();
    }

    /** Those that lie elsewhere or are another's now. */
    private List<Counted.Visit> moved(List<Counted.Visit> before) {
        return before.stream()
                .filter(was -> {
                    Counted.Visit is = counted.visits.get(was.id);
                    return is.account != was.account || !is.day.equals(was.day) || is.morning != was.morning;
                })
                .toList();
    }

    private void aPartnerLeaves() throws Exception {
        CurrentUser leaver = borough.partners.get(2);
        List<Integer> theirs = counted.schoolsOf(leaver.id());
        handedOver(leaver, theirs);
        closed(leaver);
        check.everything("after a partner left");

        List<Counted.Visit> before = agreedToCome();
        plan.planned(6, true);
        allPlanned();
        assertThat(counted.visits.values().stream().filter(visit -> visit.toCome() && visit.account == leaver.id()))
                .as("visits that nobody makes")
                .isEmpty();
        assertThat(moved(before).stream().filter(was -> was.account != leaver.id()))
                .as("agreed visits of others that moved")
                .hasSizeLessThanOrEqualTo(3);
        check.everything("planned anew after a partner left");
        proposalsAreAgreed();
    }

    /** As the page proposes: each school goes to whoever has most time. */
    private void handedOver(CurrentUser leaver, List<Integer> theirs) throws Exception {
        String address = "/team/" + leaver.id() + "/leaving";
        String page = text(sent(get(address)));
        MockHttpServletRequestBuilder form =
                post(address).param("from", LEAVES.toString()).param("handover", "All is well");
        Map<Integer, Long> chosen = new HashMap<>();
        for (int urn : theirs) {
            Matcher heir = Pattern.compile("name=\"heir-" + urn + "\"(?:(?!</select>).)*value=\"(\\d+)\" selected")
                    .matcher(page);
            assertThat(heir.find()).as("somebody is proposed for %s", urn).isTrue();
            form = form.param("heir-" + urn, heir.group(1));
            chosen.put(urn, Long.valueOf(heir.group(1)));
        }
        MockHttpServletResponse answer = sent(form);
        assertThat(answer.getStatus()).as(() -> text(answer)).isEqualTo(302);
        chosen.forEach(counted::partner);
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form.with(borough.bean(TestAuthority.class).as(borough.head))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString().replaceAll("(?s).*?<main|<script.*", "");
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closed(CurrentUser leaver) {
        borough.left.add(leaver.id());
        borough.inTransaction(() -> borough.jdbc()
                .sql("update account set active = false where id = ?")
                .param(leaver.id())
                .update());
    }
}
