package headway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.support.HeadwayTest;
import headway.support.TestAuthority;
import headway.support.TestClock;
import headway.support.TestPeople;
import headway.support.Visitor;
import headway.web.FormProblem;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@HeadwayTest
class SignInTests {

    private static final String WRONG = "not the right words at all";

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestAuthority authority;

    @Autowired
    private TestClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder encoder;

    private String tryToSignIn(String name, String passphrase) {
        HttpResponse<String> answer = new Visitor(port).signIn(name, passphrase);
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void theRightPassphraseLetsInWhateverTheCaseOfTheName() {
        CurrentUser person = people.make(Role.PARTNER);
        assertThat(tryToSignIn(person.signInName().toUpperCase(java.util.Locale.ROOT), TestAuthority.PASSPHRASE))
                .endsWith("/");
    }

    @Test
    void aWrongPassphraseAndAnUnknownNameAreToldInTheSameWords() {
        CurrentUser person = people.make(Role.PARTNER);
        Visitor known = new Visitor(port);
        Visitor unknown = new Visitor(port);
        known.signIn(person.signInName(), WRONG);
        unknown.signIn("nobody-of-this-name", WRONG);
        String first = known.get("/sign-in?failed").body();
        String second = unknown.get("/sign-in?failed").body();
        assertThat(withoutToken(first)).contains("do not fit").isEqualTo(withoutToken(second));
        assertThat(known.get("/").statusCode()).isEqualTo(302);
    }

    private static String withoutToken(String html) {
        return html.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    @Test
    void fiveWrongTriesLockTheAccountAndEachFurtherOneForTwiceAsLong() {
        CurrentUser person = people.make(Role.PARTNER);
        String name = person.signInName();
        try (TestClock.Set set = clock.at(Instant.parse("2026-09-01T09:00:00Z"))) {
            for (int tries = 1; tries <= 4; tries++) {
                assertThat(tryToSignIn(name, WRONG)).endsWith("failed");
            }
            assertThat(tryToSignIn(name, WRONG)).endsWith("failed");
            assertThat(tryToSignIn(name, TestAuthority.PASSPHRASE)).as("locked").endsWith("failed");
            clock.passes(Duration.ofSeconds(29));
            assertThat(tryToSignIn(name, TestAuthority.PASSPHRASE))
                    .as("still locked")
                    .endsWith("failed");
            clock.passes(Duration.ofSeconds(2));
            assertThat(tryToSignIn(name, WRONG)).as("a sixth try").endsWith("failed");
            clock.passes(Duration.ofSeconds(31));
            assertThat(tryToSignIn(name, TestAuthority.PASSPHRASE))
                    .as("locked for a minute")
                    .endsWith("failed");
            clock.passes(Duration.ofSeconds(30));
            assertThat(tryToSignIn(name, TestAuthority.PASSPHRASE))
                    .as("open again")
                    .endsWith("/");
            for (int tries = 1; tries <= 4; tries++) {
                tryToSignIn(name, WRONG);
            }
            assertThat(tryToSignIn(name, TestAuthority.PASSPHRASE))
                    .as("success forgets the tries before")
                    .endsWith("/");
        }
        assertThat(authority.asSystem(() -> audit.about("account", Long.toString(person.id()))))
                .extracting(AuditEntry.Kept::action)
                .contains("Locked an account for a while");
    }

    @Test
    void oneWhoIsLockedOutElsewhereGoesOnWorking() {
        CurrentUser person = people.make(Role.PARTNER);
        Visitor working = new Visitor(port);
        working.signIn(person.signInName(), TestAuthority.PASSPHRASE);
        for (int tries = 1; tries <= 6; tries++) {
            tryToSignIn(person.signInName(), WRONG);
        }
        assertThat(working.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aClosedAccountLetsNobodyIn() {
        CurrentUser person = people.make(Role.PARTNER);
        authority.asSystem(() -> jdbc.sql("update account set active = false where id = ?")
                .param(person.id())
                .update());
        assertThat(tryToSignIn(person.signInName(), TestAuthority.PASSPHRASE)).endsWith("failed");
    }

    @Test
    void theSessionGetsAnotherNumberAtSignInAndNoneAfterSigningOut() {
        Visitor visitor = new Visitor(port);
        String before = session(visitor.get("/sign-in"));
        String after = session(visitor.signIn(authority.person(Role.PARTNER).signInName(), TestAuthority.PASSPHRASE));
        assertThat(after).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        visitor.postFrom("/", "/sign-out", Map.of());
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("headway-session="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    @Test
    void aDemonstrationAccountCannotExistInAnInstallationThatIsNone() {
        CurrentUser system = TestAuthority.system(TestAuthority.CODE);
        Accounts.NewAccount wanted = new Accounts.NewAccount(
                "demonstrator",
                "Demonstrator",
                Role.ADMINISTRATOR,
                TestAuthority.CODE,
                Set.of(),
                TestAuthority.PASSPHRASE,
                true);
        assertThatThrownBy(() -> ReaderContext.asSystem(system, () -> accounts.create(wanted, system)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Demonstration accounts cannot exist in this installation");
        assertThat(new Visitor(port).get("/sign-in").body()).doesNotContain("People of the demonstration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eleven char",
                "aaaaaaaaaaaaaaaa",
                "the-long-name is mine",
                "seventy-three characters are one more than the hash of a passphrase looks",
                "ääääääääääääääääääääääääääääääääääää bcdef"
            })
    void aPoorPassphraseIsRefusedWithTheReason(String passphrase) {
        assertThatThrownBy(() -> Passphrases.check(passphrase, "the-long-name", "fresh"))
                .isInstanceOf(FormProblem.class)
                .hasMessageMatching("(?s).*(Take|take).*");
    }

    @Test
    void passphrasesThatTheProgramMakesAreLongUnlikeAndGood() {
        Set<String> made = new java.util.HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String passphrase = Passphrases.generate();
            Passphrases.check(passphrase, "somebody", "fresh");
            assertThat(passphrase).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}").doesNotContain("l", "o", "i");
            made.add(passphrase);
        }
        assertThat(made).hasSize(1000);
    }

    @Test
    void passphrasesAreKeptAsSlowHashes() {
        CurrentUser person = people.make(Role.PARTNER);
        String kept = authority.asSystem(() -> jdbc.sql("select passphrase from account where id = ?")
                .param(person.id())
                .query(String.class)
                .single());
        assertThat(kept).matches("\\{(bcrypt|argon2[^}]*)}.+").doesNotContain(TestAuthority.PASSPHRASE);
        assertThat(encoder.matches(TestAuthority.PASSPHRASE, kept)).isTrue();
    }
}
