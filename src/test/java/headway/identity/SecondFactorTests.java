package headway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestClock;
import headway.testing.TestPeople;
import headway.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The second factor, over real HTTP: nothing opens before the code, and no code opens twice. */
@HeadwayTest
class SecondFactorTests {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestAuthority authority;

    @Autowired
    private TestClock clock;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcAccounts accounts;

    private CurrentUser person;
    private Visitor visitor;
    private byte[] secret = new byte[0];
    private List<String> recovery = List.of();
    private TestClock.Set time;

    @BeforeEach
    void somebodyWithASecondFactor() {
        time = clock.at(Instant.parse("2026-09-07T09:00:00Z"));
        person = people.make(Role.PARTNER);
        visitor = new Visitor(port);
        visitor.signIn(person.signInName(), TestAuthority.PASSPHRASE);
    }

    @AfterEach
    void theTrueTime() {
        time.close();
    }

    private void setUp() {
        String page = visitor.postFrom(
                        "/account/second-factor",
                        "/account/second-factor/begin",
                        Map.of("present", TestAuthority.PASSPHRASE))
                .body();
        secret = decoded(first(page, "Key: <code>([A-Z2-7 ]+)</code>").replace(" ", ""));
        assertThat(page).contains("<svg", "QR code");
        String codes = visitor.postFrom("/account", "/account/second-factor", Map.of("code", code()))
                .body();
        recovery = Pattern.compile("<li><code>([a-z0-9-]+)</code></li>")
                .matcher(codes)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static byte[] decoded(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char each : text.toCharArray()) {
            buffer = buffer << 5 | BASE32.indexOf(each);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                out.write(buffer >> bits & 0xff);
            }
        }
        return out.toByteArray();
    }

    private String code() {
        return Totp.code(secret, Totp.step(clock.instant()));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }

    private Visitor passphraseGiven() {
        Visitor next = new Visitor(port);
        assertThat(location(next.signIn(person.signInName(), TestAuthority.PASSPHRASE)))
                .isEqualTo("/sign-in/code");
        return next;
    }

    private HttpResponse<String> enter(Visitor visitor, String code) {
        return visitor.postFrom("/sign-in/code", "/sign-in/code", Map.of("code", code));
    }

    @Test
    void thePassphraseAloneOpensNothingAndTheCodeLetsInOnce() {
        setUp();
        assertThat(visitor.get("/").statusCode()).as("this session goes on").isEqualTo(200);
        clock.passes(Duration.ofMinutes(1));
        Visitor next = passphraseGiven();
        for (String path : List.of("/", "/schools", "/account", "/account/second-factor")) {
            assertThat(location(next.get(path))).as(path).isEqualTo("/sign-in");
        }
        String used = code();
        assertThat(location(enter(next, used))).isEqualTo("/");
        assertThat(next.get("/schools").statusCode()).isEqualTo(200);
        Visitor overTheShoulder = passphraseGiven();
        assertThat(enter(overTheShoulder, used).body()).contains("This code does not fit");
        assertThat(location(overTheShoulder.get("/"))).isEqualTo("/sign-in");
    }

    @Test
    void thereAreTenRecoveryCodesAndEachLetsInOnce() {
        setUp();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(location(enter(passphraseGiven(), recovery.get(3).toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo("/");
        assertThat(enter(passphraseGiven(), recovery.get(3)).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/account/second-factor").body()).contains("9 recovery codes are left");
        assertThat(actions()).contains("Let in by a recovery code", "Set up a second factor");
    }

    @Test
    void wrongCodesLockTheAccountEvenWhenThePassphraseIsGivenAgainBetween() {
        setUp();
        clock.passes(Duration.ofMinutes(1));
        for (int tries = 0; tries < SignInWatch.TRIES; tries++) {
            assertThat(enter(passphraseGiven(), "000000").statusCode()).isEqualTo(200);
        }
        Visitor next = new Visitor(port);
        assertThat(location(next.signIn(person.signInName(), TestAuthority.PASSPHRASE)))
                .isEqualTo("/sign-in?failed");
        assertThat(actions()).contains("Locked an account for a while");
    }

    @Test
    void theCodeMustFollowThePassphraseSoon() {
        setUp();
        Visitor next = passphraseGiven();
        clock.passes(HalfWay.LONGEST.plusSeconds(1));
        assertThat(location(next.get("/sign-in/code"))).isEqualTo("/sign-in");
    }

    @Test
    void theSecretAndTheRecoveryCodesCannotBeReadFromTheDatabase() {
        setUp();
        byte[] kept = authority.asSystem(() -> jdbc.sql("select secret from second_factor where account_id = ?")
                .param(person.id())
                .query(byte[].class)
                .single());
        assertThat(indexOf(kept, secret)).isNegative();
        List<byte[]> codes = authority.asSystem(() -> jdbc.sql("select code from recovery_code where account_id = ?")
                .param(person.id())
                .query(byte[].class)
                .list());
        assertThat(codes).hasSize(10).allSatisfy(code -> assertThat(code).hasSize(32));
        assertThat(visitor.get("/account/second-factor").body()).doesNotContain(Totp.base32(secret));
    }

    private static int indexOf(byte[] whole, byte[] part) {
        return new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1)
                .indexOf(new String(part, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    void settingUpNeedsThePassphraseAndACodeAndSoDoesTakingAway() {
        Visitor stolen = visitor;
        assertThat(stolen.postFrom(
                                "/account/second-factor",
                                "/account/second-factor/begin",
                                Map.of("present", "not the right one"))
                        .body())
                .contains("This is not your present passphrase");
        setUp();
        assertThat(visitor.postFrom(
                                "/account/second-factor",
                                "/account/second-factor/remove",
                                Map.of("present", "not the right one"))
                        .body())
                .contains("This is not your present passphrase");
        assertThat(location(visitor.postFrom(
                        "/account/second-factor",
                        "/account/second-factor/remove",
                        Map.of("present", TestAuthority.PASSPHRASE))))
                .isEqualTo("/account");
        assertThat(visitor.get("/account").body()).contains("with your passphrase alone");
        Visitor next = new Visitor(port);
        assertThat(location(next.signIn(person.signInName(), TestAuthority.PASSPHRASE)))
                .isEqualTo("/");
    }

    @Test
    void aWrongCodeAtSettingUpShowsTheSameSecretAgain() {
        String page = visitor.postFrom(
                        "/account/second-factor",
                        "/account/second-factor/begin",
                        Map.of("present", TestAuthority.PASSPHRASE))
                .body();
        String shown = first(page, "Key: <code>([A-Z2-7 ]+)</code>");
        secret = decoded(shown.replace(" ", ""));
        String wrong = code().equals("000000") ? "111111" : "000000";
        String again = visitor.postFrom("/account", "/account/second-factor", Map.of("code", wrong))
                .body();
        assertThat(again).contains("This code does not fit", shown);
        assertThat(location(new Visitor(port).signIn(person.signInName(), TestAuthority.PASSPHRASE)))
                .as("it does not count yet")
                .isEqualTo("/");
    }

    @Test
    void anAdministratorTakesItAwayForOneWhoLostItAndTheTrailSaysSo() {
        setUp();
        Visitor administrator = new Visitor(port);
        administrator.signIn(authority.person(Role.ADMINISTRATOR).signInName(), TestAuthority.PASSPHRASE);
        String page = "/people/" + person.id();
        assertThat(administrator.get(page).body()).contains("Take away the second factor");
        administrator.postFrom(page, page + "/second-factor/reset", Map.of());
        assertThat(visitor.get("/").statusCode()).as("every session ends").isEqualTo(302);
        assertThat(location(new Visitor(port).signIn(person.signInName(), TestAuthority.PASSPHRASE)))
                .isEqualTo("/");
        assertThat(authority.asSystem(() -> audit.about("account", Long.toString(person.id()))))
                .anyMatch(entry -> entry.action().equals("Took away a second factor")
                        && entry.actor().startsWith("Administrator of 399"));
    }

    @Test
    void whoseRoleAsksForOneDoesNothingBeforeItIsSetUp() throws Exception {
        FirstThingsFilter filter = new FirstThingsFilter(new SecondFactorRule(Set.of(Role.PARTNER)));
        assertThat(passes(filter, "/schools")).isEqualTo("/account/second-factor");
        assertThat(passes(filter, "/account/second-factor")).isEqualTo("passed");
        assertThat(passes(filter, "/account/second-factor/begin")).isEqualTo("passed");
        assertThat(passes(new FirstThingsFilter(new SecondFactorRule(Set.of(Role.ADMINISTRATOR))), "/schools"))
                .isEqualTo("passed");
        setUp();
        assertThat(passes(filter, "/schools")).isEqualTo("passed");
    }

    private String passes(FirstThingsFilter filter, String path) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        Object account = accounts.loadUserByUsername(person.signInName());
        try {
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
            filter.doFilter(new MockHttpServletRequest("GET", path), response, chain);
        } finally {
            SecurityContextHolder.clearContext();
        }
        return chain.getRequest() == null ? String.valueOf(response.getRedirectedUrl()) : "passed";
    }

    private List<String> actions() {
        return authority.asSystem(() -> audit.about("account", Long.toString(person.id()))).stream()
                .map(AuditEntry.Kept::action)
                .toList();
    }
}
