package headway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import headway.register.Officers;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestClock;
import headway.testing.TestPeople;
import headway.testing.TestSchool;
import headway.testing.Visitor;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rights count as they are now, in sessions that began before they were changed. */
@HeadwayTest
class CurrentRightsTests {

    private static final String CATEGORY = "/schools/" + TestSchool.CEDAR.urn() + "/category";

    @LocalServerPort
    private int port;

    @Autowired
    private TestAuthority authority;

    @Autowired
    private TestPeople people;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Officers officers;

    @Autowired
    private TestClock clock;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void visitor() {
        visitor = new Visitor(port);
    }

    private void signIn(CurrentUser person) {
        visitor.signIn(person.signInName(), TestAuthority.PASSPHRASE);
    }

    private CurrentUser administrator() {
        return authority.person(Role.ADMINISTRATOR);
    }

    private void asSystem(Runnable work) {
        authority.asSystem(() -> {
            work.run();
            return true;
        });
    }

    @Test
    void aSchoolGivenToAnAdvisorIsOpenAtTheNextRequestAndShutAgainWhenTaken() {
        CurrentUser advisor = people.make(Role.ADVISOR);
        CurrentUser head = authority.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
        LocalDate today = LocalDate.now(clock);
        signIn(advisor);
        assertThat(visitor.get(CATEGORY).statusCode()).isEqualTo(404);
        asSystem(() -> officers.assign(TestSchool.CEDAR.urn(), advisor.id(), today, "", head));
        assertThat(visitor.get(CATEGORY).statusCode()).isEqualTo(200);
        long link = authority.asSystem(() -> officers.of(TestSchool.CEDAR.urn())).stream()
                .filter(each -> each.account() == advisor.id())
                .findFirst()
                .orElseThrow()
                .id();
        asSystem(() -> officers.end(link, today.minusDays(1), "", head));
        assertThat(visitor.get(CATEGORY).statusCode()).isEqualTo(404);
    }

    @Test
    void aSchoolIsOpenFromTheFirstDayToTheLastAndOnNoOther() {
        CurrentUser advisor = people.make(Role.ADVISOR);
        CurrentUser head = authority.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
        LocalDate first = LocalDate.now(clock).plusDays(10);
        asSystem(() -> officers.assign(TestSchool.CEDAR.urn(), advisor.id(), first, "", head));
        long link = authority.asSystem(() -> officers.of(TestSchool.CEDAR.urn())).stream()
                .filter(each -> each.account() == advisor.id())
                .findFirst()
                .orElseThrow()
                .id();
        asSystem(() -> officers.end(link, first.plusDays(3), "", head));
        assertStatusOn(first.minusDays(1), advisor, 404);
        assertStatusOn(first, advisor, 200);
        assertStatusOn(first.plusDays(3), advisor, 200);
        assertStatusOn(first.plusDays(4), advisor, 404);
    }

    private void assertStatusOn(LocalDate day, CurrentUser person, int status) {
        try (TestClock.Set set = clock.at(day)) {
            signIn(person);
            assertThat(visitor.get(CATEGORY).statusCode()).as("on %s", day).isEqualTo(status);
        }
    }

    @Test
    void aClosedAccountIsOutAtOnce() {
        CurrentUser person = people.make(Role.PARTNER);
        signIn(person);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        asSystem(() -> administration.close(person.id(), administrator()));
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
        asSystem(() -> administration.open(person.id(), administrator()));
        assertThat(visitor.get("/").statusCode())
                .as("a session that was ended stays so")
                .isEqualTo(302);
    }

    @Test
    void anotherRoleCountsAtTheNextRequest() {
        CurrentUser person = people.make(Role.COUNCILLOR);
        signIn(person);
        assertThat(visitor.get("/schools").statusCode()).isEqualTo(403);
        asSystem(() -> administration.change(
                person.id(),
                new PersonForm(person.signInName(), person.fullName(), Role.ADVISOR, java.util.Set.of(), null),
                administrator()));
        assertThat(visitor.get("/schools").statusCode()).isEqualTo(200);
    }

    @Test
    void aNewPassphraseEndsEverySession() {
        CurrentUser person = people.make(Role.PARTNER);
        signIn(person);
        String given = authority.asSystem(
                () -> administration.reset(person.id(), administrator()).passphrase());
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
        assertThat(visitor.signIn(person.signInName(), TestAuthority.PASSPHRASE)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("failed");
        Visitor again = new Visitor(port);
        again.signIn(person.signInName(), given);
        assertThat(again.get("/schools").headers().firstValue("Location").orElseThrow())
                .endsWith("/account");
        assertThat(again.get("/account").body()).contains("given to you by somebody else");
    }

    @Test
    void aGivenPassphraseMustBeChangedAndWorksForAFortnight() {
        CurrentUser person = people.make(Role.PARTNER);
        String given = authority.asSystem(
                () -> administration.reset(person.id(), administrator()).passphrase());
        try (TestClock.Set set = clock.at(clock.instant().plus(AccountAdministration.INVITATION.plusMinutes(5)))) {
            assertThat(visitor.signIn(person.signInName(), given)
                            .headers()
                            .firstValue("Location")
                            .orElseThrow())
                    .endsWith("failed");
        }
        visitor.signIn(person.signInName(), given);
        Visitor elsewhere = new Visitor(port);
        assertThat(elsewhere
                        .signIn(person.signInName(), given)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .as("it lets in once")
                .endsWith("failed");
        assertThat(change(visitor, given, "short", "short")).contains("at least 15 characters");
        assertThat(change(visitor, given, "a new set of words", "another set of words"))
                .contains("not alike");
        assertThat(change(visitor, "not the present one", "a new set of words", "a new set of words"))
                .contains("not your present passphrase");
        assertThat(change(visitor, given, "a new set of words", "a new set of words"))
                .isEmpty();
        assertThat(visitor.get("/schools").statusCode())
                .as("this session goes on")
                .isEqualTo(200);
        assertThat(elsewhere.get("/account").statusCode())
                .as("nobody else came in")
                .isEqualTo(302);
        assertThat(new Visitor(port)
                        .signIn(person.signInName(), "a new set of words")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/");
    }

    private static String change(Visitor visitor, String present, String fresh, String again) {
        return visitor.postFrom("/account", "/account", Map.of("present", present, "fresh", fresh, "again", again))
                .body();
    }
}
