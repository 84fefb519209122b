package headway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestClock;
import headway.testing.TestDatabase;
import headway.testing.TestPeople;
import headway.testing.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Sessions live in the database, for a while, and hold nothing worth reading. */
@HeadwayTest
class SessionTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private StoredSessions sessions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private CurrentUser person;
    private Visitor visitor;

    @BeforeEach
    void somebody() {
        person = people.make(Role.PARTNER);
        visitor = new Visitor(port);
    }

    private String signIn() {
        HttpResponse<String> answer = visitor.signIn(person.signInName(), TestAuthority.PASSPHRASE);
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("headway-session="))
                .map(cookie -> cookie.substring("headway-session=".length(), cookie.indexOf(';')))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private StoredSessions anotherInstance(Clock time) {
        return new StoredSessions(jdbc, transactions, time, Duration.ofMinutes(30), Duration.ofHours(12));
    }

    @Test
    void anotherInstanceAndARestartedOneKnowTheSession() {
        String id = signIn();
        StoredSession known = anotherInstance(clock).findById(id);
        assertThat(known).isNotNull();
        assertThat((Object) known.getAttribute("headway.signed-in")).isEqualTo(new SignedIn(person.id(), 1));
        anotherInstance(clock).deleteById(id);
        assertThat(visitor.get("/").statusCode()).as("ended by the other").isEqualTo(302);
    }

    @Test
    void theCookieIsForThePagesAloneAndNotForScriptsOrOtherSites() {
        HttpResponse<String> answer = visitor.signIn(person.signInName(), TestAuthority.PASSPHRASE);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("headway-session=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax"));
    }

    @Test
    void oneWhoIsAwayForHalfAnHourIsOut() {
        try (TestClock.Set set = clock.at(Instant.parse("2026-09-03T09:00:00Z"))) {
            signIn();
            for (int i = 0; i < 3; i++) {
                clock.passes(Duration.ofMinutes(29));
                assertThat(visitor.get("/").statusCode()).as("at work").isEqualTo(200);
            }
            clock.passes(Duration.ofMinutes(31));
            assertThat(visitor.get("/").statusCode()).as("was away").isEqualTo(302);
        }
    }

    @Test
    void afterTwelveHoursEveryoneSignsInAgain() {
        try (TestClock.Set set = clock.at(Instant.parse("2026-09-03T06:00:00Z"))) {
            signIn();
            for (int i = 0; i < 35; i++) {
                clock.passes(Duration.ofMinutes(20));
                assertThat(visitor.get("/").statusCode()).as("after %s", i).isEqualTo(200);
            }
            clock.passes(Duration.ofMinutes(21));
            assertThat(visitor.get("/").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void aSessionThatWasEndedIsNotBroughtBackByARequestThatWasUnderWay() {
        String id = signIn();
        StoredSession underWay = sessions.findById(id);
        assertThat(underWay).isNotNull();
        visitor.postFrom("/", "/sign-out", Map.of());
        underWay.setAttribute("anything", "else");
        sessions.save(underWay);
        assertThat(sessions.findById(id)).isNull();
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void theNumberThatCountsBeforeSignInCountsNoMore() {
        visitor.get("/sign-in");
        String after = signIn();
        assertThat(sessions.findById(after)).isNotNull();
        StoredSession session = sessions.findById(after);
        String next = session.changeSessionId();
        sessions.save(session);
        assertThat(sessions.findById(after)).isNull();
        assertThat(sessions.findById(next)).isNotNull();
    }

    @Test
    void theTableHoldsNeitherTheNumberNorAnythingOfThePerson() throws Exception {
        String id = signIn();
        visitor.get("/");
        try (Connection superuser = TestDatabase.asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("select id, content from web_session")) {
            int rows = 0;
            while (row.next()) {
                rows++;
                String all = new String(row.getBytes(1), StandardCharsets.ISO_8859_1)
                        + new String(row.getBytes(2), StandardCharsets.ISO_8859_1);
                assertThat(all).doesNotContain(id, person.signInName(), person.fullName(), TestAuthority.PASSPHRASE);
            }
            assertThat(rows).isPositive();
        }
    }

    @Test
    void onlyTheTypesThatSessionsHoldAreEverMadeOfTheirBytes() {
        byte[] foreign = SessionContent.write(Map.of("x", java.net.URI.create("http://example.org")));
        assertThat(SessionContent.read(foreign)).isEmpty();
        assertThat(SessionContent.read(new byte[] {1, 2, 3})).isEmpty();
        SignedIn kept = new SignedIn(7, 2);
        assertThat(SessionContent.read(SessionContent.write(Map.of("x", kept)))).containsEntry("x", kept);
    }

    @Test
    void whatHasEndedIsForgotten() throws Exception {
        try (TestClock.Set set = clock.at(Instant.parse("2026-09-04T09:00:00Z"))) {
            signIn();
        }
        assertThat(sessions.forgetEnded()).isPositive();
        try (Connection superuser = TestDatabase.asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from web_session where used_at < now() - interval '30 minutes'")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }
}
