package headway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestPeople;
import headway.testing.TestSchool;
import headway.testing.Visitor;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HeadwayTest
class PeopleTests {

    private static final Pattern SHOWN = Pattern.compile("<code>([a-z0-9-]{24})</code>");

    @LocalServerPort
    private int port;

    @Autowired
    private TestAuthority authority;

    @Autowired
    private TestPeople people;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private PersonDetails details;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private ObjectProvider<SchoolScope> scopes;

    private Visitor administrator() {
        Visitor visitor = new Visitor(port);
        visitor.signIn(authority.person(Role.ADMINISTRATOR).signInName(), TestAuthority.PASSPHRASE);
        return visitor;
    }

    private static String location(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }

    @Test
    void aPersonIsInvitedSeesTheirPassphraseOnceAndGetsIn() {
        Visitor administrator = administrator();
        String body = administrator
                .postFrom(
                        "/people/new",
                        "/people",
                        Map.of(
                                "fullName", "Invited Leader",
                                "signInName", " Invited.Leader@example.org ",
                                "role", "SCHOOL_LEADER",
                                "schools", TestSchool.BEECH.urn().toString()))
                .body();
        Matcher shown = SHOWN.matcher(body);
        Matcher link = Pattern.compile("action=\"(/people/\\d+)\"").matcher(body);
        assertThat(link.find()).isTrue();
        String page = link.group(1);
        assertThat(shown.find()).as("the passphrase is shown").isTrue();
        assertThat(SHOWN.matcher(administrator.get(page).body()).find())
                .as("a second time")
                .isFalse();
        Visitor invited = new Visitor(port);
        invited.signIn("invited.leader@example.org", shown.group(1));
        assertThat(location(invited.get("/"))).isEqualTo("/account");
        invited.postFrom(
                "/account",
                "/account",
                Map.of("present", shown.group(1), "fresh", "words of her own", "again", "words of her own"));
        assertThat(invited.get("/schools/" + TestSchool.BEECH.urn()).statusCode())
                .isEqualTo(200);
        assertThat(invited.get("/schools/" + TestSchool.ALDER.urn()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatWasTypedIsKeptWhenAPersonCannotBeInvited() {
        String page = administrator()
                .postFrom(
                        "/people/new", "/people", Map.of("fullName", "Kept Name", "signInName", "x", "role", "PARTNER"))
                .body();
        assertThat(page).contains("Enter a sign-in name of 3 to 60", "value=\"Kept Name\"", "Error: Invite a person");
    }

    @Test
    void aSignInNameIsGivenOnceWhateverItsCase() {
        String taken = authority.other(Role.PARTNER).signInName();
        assertThat(administrator()
                        .postFrom(
                                "/people/new",
                                "/people",
                                Map.of(
                                        "fullName",
                                        "Somebody",
                                        "signInName",
                                        taken.toUpperCase(java.util.Locale.ROOT),
                                        "role",
                                        "PARTNER"))
                        .body())
                .contains("This sign-in name is taken");
    }

    @Test
    void aLeaderNeedsASchoolOfTheAuthority() {
        for (String schools :
                new String[] {"", "12", "abc", TestSchool.XYLIA.urn().toString(), "999998"}) {
            assertThatThrownBy(() -> PersonForm.of(
                            Map.of(
                                    "fullName", "Leader",
                                    "signInName", "leader",
                                    "role", "SCHOOL_LEADER",
                                    "schools", schools),
                            TestAuthority.CODE,
                            scopes.orderedStream()))
                    .as(schools)
                    .isInstanceOf(FormProblem.class);
        }
    }

    @Test
    void everyDeedIsInTheTrail() {
        CurrentUser by = authority.person(Role.ADMINISTRATOR);
        CurrentUser leader = people.make(Role.SCHOOL_LEADER, TestSchool.BEECH);
        authority.asSystem(() -> {
            administration.change(
                    leader.id(),
                    new PersonForm(
                            leader.signInName(),
                            "Another Name",
                            Role.SCHOOL_LEADER,
                            Set.of(TestSchool.CEDAR.urn()),
                            "another.name@school.example"),
                    by);
            administration.reset(leader.id(), by);
            administration.close(leader.id(), by);
            administration.close(leader.id(), by);
            administration.open(leader.id(), by);
            return true;
        });
        String id = Long.toString(leader.id());
        assertThat(authority.asSystem(() -> audit.about("account", id)))
                .extracting(AuditEntry.Kept::action)
                .containsExactly(
                        "Opened an account again",
                        "Closed an account",
                        "Gave a new passphrase",
                        "Changed a mail address",
                        "Changed an account",
                        "Made an account");
        assertThat(authority.asSystem(() -> audit.about("account_school", id)))
                .extracting(AuditEntry.Kept::action, AuditEntry.Kept::urn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Gave a school to its leader", TestSchool.CEDAR.urn()),
                        org.assertj.core.groups.Tuple.tuple("Took a school from its leader", TestSchool.BEECH.urn()),
                        org.assertj.core.groups.Tuple.tuple("Gave a school to its leader", TestSchool.BEECH.urn()));
        assertThat(authority
                        .asSystem(() -> details.find(leader.id(), by))
                        .orElseThrow()
                        .schools())
                .extracting(PersonDetail.Led::urn)
                .containsExactly(TestSchool.CEDAR.urn());
    }

    @Test
    void aPersonSaysWhereTheyAreReachedByMail() {
        CurrentUser person = people.make(Role.PARTNER);
        Visitor visitor = new Visitor(port);
        visitor.signIn(person.signInName(), TestAuthority.PASSPHRASE);
        assertThat(reached(person)).isEmpty();
        assertThat(visitor.postFrom("/account", "/account/mail", Map.of("mailAddress", "jo at example"))
                        .body())
                .contains("Enter a mail address such as", "value=\"jo at example\"", "Error: Your account");
        assertThat(reached(person)).isEmpty();
        visitor.postFrom("/account", "/account/mail", Map.of("mailAddress", " jo.bloggs@example.org "));
        assertThat(reached(person)).contains("jo.bloggs@example.org");
        assertThat(visitor.get("/account").body()).contains("value=\"jo.bloggs@example.org\"");
        assertThat(administrator().get("/people/" + person.id()).body()).contains("jo.bloggs@example.org");
        assertThat(authority.asSystem(() -> audit.about("account", Long.toString(person.id()))))
                .filteredOn(line -> line.action().equals("Changed a mail address"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.actor()).startsWith(person.fullName());
                    assertThat(line.after()).isEqualTo("jo.bloggs@example.org");
                });
        visitor.postFrom("/account", "/account/mail", Map.of("mailAddress", ""));
        assertThat(reached(person)).isEmpty();
    }

    private java.util.Optional<String> reached(CurrentUser person) {
        return authority.asSystem(() -> accounts.all()).stream()
                .filter(each -> each.id() == person.id())
                .findFirst()
                .orElseThrow()
                .mail();
    }

    @Test
    void whatCouldLeadAMailElsewhereIsNoAddress() {
        for (String odd : java.util.List.of(
                "jo",
                "jo@",
                "@example.org",
                "jo@example",
                "a@b@example.org",
                "jo@example.org\r\nBcc: all@example.org",
                "jo@example.org, al@example.org",
                "Jo <jo@example.org>",
                "jo@-example.org")) {
            assertThatThrownBy(() -> MailAddress.typed(odd)).as(odd).isInstanceOf(FormProblem.class);
            assertThat(MailAddress.of(null, odd)).as(odd).isEmpty();
        }
        assertThat(MailAddress.typed("  ")).isNull();
        assertThat(MailAddress.of(null, "jo@schools.example.org")).contains("jo@schools.example.org");
        assertThat(MailAddress.of("al@example.org", "jo@example.org")).contains("al@example.org");
    }

    @Test
    void theLastAdministratorStaysAndNobodyClosesTheirOwnAccount() {
        headway.shared.AuthorityCode lonely = new headway.shared.AuthorityCode(395);
        CurrentUser first = people.make(Role.ADMINISTRATOR, lonely);
        CurrentUser second = people.make(Role.ADMINISTRATOR, lonely);
        assertThatThrownBy(() -> closing(first, first)).hasMessageContaining("your own account");
        closing(second, first);
        CurrentUser system = TestAuthority.system(lonely);
        assertThatThrownBy(() -> closing(first, system)).hasMessageContaining("last administrator");
        assertThatThrownBy(() -> ReaderContext.asSystem(system, () -> {
                    administration.change(
                            first.id(),
                            new PersonForm(first.signInName(), first.fullName(), Role.COUNCILLOR, Set.of(), null),
                            system);
                    return true;
                }))
                .hasMessageContaining("last administrator");
    }

    private void closing(CurrentUser whom, CurrentUser by) {
        ReaderContext.asSystem(TestAuthority.system(whom.authority()), () -> {
            administration.close(whom.id(), by);
            return true;
        });
    }

    @Test
    void anAdministratorReachesNobodyOfAnotherAuthority() {
        Visitor administrator = administrator();
        long other = authority.other(Role.PARTNER).id();
        assertThat(administrator.get("/people/" + other).statusCode()).isEqualTo(404);
        assertThat(administrator
                        .postFrom("/people", "/people/" + other + "/close", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(administrator.get("/people").body()).doesNotContain("of 398");
        assertThatThrownBy(() -> details.find(other, authority.person(Role.ADMINISTRATOR))
                        .orElseThrow(() -> new NotFoundException("none")))
                .as("without a reader nothing is seen")
                .isInstanceOf(NotFoundException.class);
    }
}
