package headway.visits.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.register.School;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.visits.VisitKind;
import headway.visits.WithVisits;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The calendar at a secret address: one's own visits alone, until it is revoked. */
class VisitCalendarTests extends WithVisits {

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    SchoolFeeds schoolFeeds;

    @Autowired
    MockMvc mvc;

    private String secret(CurrentUser person) {
        return borough.asSystem(() -> feeds.make(person));
    }

    private MockHttpServletResponse read(String secret) throws Exception {
        return mvc.perform(get("/calendar/" + secret + ".ics")).andReturn().getResponse();
    }

    @Test
    void eachReadsTheirOwnVisitsAndNothingOfWhatTheyAreAbout() throws Exception {
        long id = proposed(1, VisitKind.CORE, FOURTH, true);
        proposed(2, VisitKind.MONITORING, FOURTH.plusDays(1), false);
        MockHttpServletResponse answer = read(secret(borough.partner));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/calendar");
        String text = answer.getContentAsString();
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSize(2);
        // Nine in the morning in October is eight by universal time.
        assertThat(text)
                .contains("DTSTART:20181004T080000Z", "UID:visit-" + id + "@headway", "STATUS:TENTATIVE")
                .doesNotContain("Reading");
        assertThat(read(secret(borough.leader)).getContentAsString())
                .contains(borough.name(1))
                .doesNotContain(borough.name(2));
        assertThat(read(secret(borough.colleague)).getContentAsString()).doesNotContain("VEVENT");
    }

    @Test
    void aSchoolsAddressShowsItsVisitsWhoeverLeadsItUntilItIsRevoked() throws Exception {
        School school = borough.asSystem(
                () -> borough.bean(Schools.class).find(borough.school(1)).orElseThrow());
        proposed(1, VisitKind.CORE, FOURTH, true);
        proposed(2, VisitKind.MONITORING, FOURTH.plusDays(1), false);
        String old = borough.asSystem(() -> schoolFeeds.make(school, borough.leader));
        assertThat(read(old).getContentAsString()).contains(borough.name(1)).doesNotContain(borough.name(2), "Reading");
        String secret = borough.asSystem(() -> schoolFeeds.make(school, borough.head));
        assertThat(read(old).getStatus()).isEqualTo(404);
        assertThat(read(secret).getStatus()).isEqualTo(200);
        assertThat(borough.asSystem(() -> schoolFeeds.made(school.urn()))
                        .orElseThrow()
                        .by())
                .isEqualTo(borough.head.fullName());
        assertThat(borough.count("select count(*) from school_calendar_feed where secret_hash in (?, ?)", old, secret))
                .isZero();
        borough.run(() -> schoolFeeds.revoke(school.urn(), borough.head));
        assertThat(read(secret).getStatus()).isEqualTo(404);
        assertThat(borough.asSystem(() -> borough.bean(AuditTrail.class)
                        .about("school_calendar", school.urn().toString())))
                .extracting(AuditEntry.Kept::action)
                .containsExactly(
                        "Revoked a school's calendar address",
                        "Made a school's calendar address",
                        "Made a school's calendar address");
    }

    @Test
    void aNewSecretEndsTheOldOneAndARevokedOneOpensNothing() throws Exception {
        String old = secret(borough.partner);
        String secret = secret(borough.partner);
        assertThat(read(old).getStatus()).isEqualTo(404);
        assertThat(read(secret).getStatus()).isEqualTo(200);
        assertThat(borough.inTransaction(() -> borough.bean(JdbcClient.class)
                        .sql("select secret_hash from calendar_feed where account_id = ?")
                        .param(borough.partner.id())
                        .query(String.class)
                        .single()))
                .doesNotContain(secret);
        borough.run(() -> feeds.revoke(borough.partner));
        assertThat(read(secret).getStatus()).isEqualTo(404);
    }
}
