package headway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestClock;
import headway.testing.TestPeople;
import headway.testing.Visitor;
import headway.web.FormProblem;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import org.springframework.test.web.servlet.MockMvc;

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

    @Autowired
    private PassphraseRules rules;

    @Autowired
    private MockMvc mvc;

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
                "fourteen chars",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correct-Horse-Battery-Staple",
                "to be, or not to be: that is the question",
                "PasswordPassword123",
                "we all love invented-borough here"
            })
    void whatManyPeopleTakeIsRefused(String passphrase) {
        assertThatThrownBy(() -> rules.check(passphrase, "somebody", TestAuthority.CODE, "fresh"))
                .isInstanceOf(FormProblem.class)
                .hasMessageMatching("(?s).*(Many people|authority's name).*");
    }

    @Test
    void aPassphraseNeedsNoDigitsOrSigns() {
        rules.check("plain small words", "somebody", TestAuthority.CODE, "fresh");
    }

    private String tryFrom(String address, String name, String passphrase) throws Exception {
        return java.util.Objects.requireNonNull(mvc.perform(post("/sign-in")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .param("username", name)
                        .param("password", passphrase))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    @Test
    void anAddressThatTriesManyAccountsIsShutOutForAWhileAndNoOther() throws Exception {
        String name = people.make(Role.PARTNER).signInName();
        try (TestClock.Set set = clock.at(Instant.parse("2026-09-02T09:00:00Z"))) {
            for (int i = 0; i < 100; i++) {
                assertThat(tryFrom("203.0.113.7", "nobody-" + i, WRONG)).endsWith("failed");
            }
            assertThat(tryFrom("203.0.113.7", name, TestAuthority.PASSPHRASE)).endsWith("failed");
            assertThat(tryFrom("203.0.113.8", name, TestAuthority.PASSPHRASE)).isEqualTo("/");
            clock.passes(AddressWatch.WINDOW);
            assertThat(tryFrom("203.0.113.7", name, TestAuthority.PASSPHRASE)).isEqualTo("/");
        }
    }

    /** The answer's time is the same floor for all; and the hash is computed for all, which the floor covers. */
    @Test
    void everyFailureTakesTheSameTimeWhateverWasWrong() throws Exception {
        CurrentUser known = people.make(Role.PARTNER);
        CurrentUser closed = people.make(Role.PARTNER);
        CurrentUser locked = people.make(Role.PARTNER);
        authority.asSystem(() -> jdbc.sql("update account set active = false where id = ?")
                .param(closed.id())
                .update());
        authority.asSystem(() -> jdbc.sql("update account set locked_until = now() + interval '1 hour' where id = ?")
                .param(locked.id())
                .update());
        for (String name : List.of(known.signInName(), closed.signInName(), locked.signInName(), "nobody-at-all")) {
            long began = System.nanoTime();
            assertThat(tryFrom("203.0.113.20", name, WRONG)).isEqualTo("/sign-in?failed");
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as(name)
                    .isGreaterThanOrEqualTo(Duration.ofMillis(60));
        }
        assertThat(tryFrom("203.0.113.20", closed.signInName(), TestAuthority.PASSPHRASE))
                .isEqualTo("/sign-in?failed");
        assertThat(tryFrom("203.0.113.20", locked.signInName(), TestAuthority.PASSPHRASE))
                .isEqualTo("/sign-in?failed");
    }

    @Test
    void aQuickHashBecomesASlowOneAtTheNextSignIn() {
        CurrentUser person = people.make(Role.PARTNER);
        authority.asSystem(() -> jdbc.sql("update account set passphrase = ? where id = ?")
                .param(IdentityConfiguration.encoder(4).encode(TestAuthority.PASSPHRASE))
                .param(person.id())
                .update());
        assertThat(tryToSignIn(person.signInName(), TestAuthority.PASSPHRASE)).endsWith("/");
        assertThat(authority.asSystem(() -> jdbc.sql("select passphrase from account where id = ?")
                        .param(person.id())
                        .query(String.class)
                        .single()))
                .startsWith("{bcrypt}$2a$05$");
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
