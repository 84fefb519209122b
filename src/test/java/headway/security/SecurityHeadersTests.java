package headway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import headway.shared.Role;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestSchool;
import headway.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

@HeadwayTest
class SecurityHeadersTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAuthority authority;

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/accessibility", "/assets/now/headway.css", "/error", "/", "/nowhere"})
    void everyAnswerToAVisitorCarriesTheHeaders(String path) {
        assertHeaders(new Visitor(port).get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/schools", "/schools.csv", "/imports", "/nowhere", "/schools/12"})
    void everyAnswerToAPersonCarriesTheHeadersAndIsNotKept(String path) {
        HttpResponse<String> answer = head().get(path);
        assertHeaders(answer);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    private static void assertHeaders(HttpResponse<String> answer) {
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(List.of(policy.split("; ")))
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "form-action 'self'",
                        "frame-ancestors 'none'",
                        "base-uri 'none'");
        assertThat(policy).doesNotContain("unsafe", "*", "http:");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void overHttpsTheBrowserIsToldToStayThere() throws Exception {
        assertThat(mvc.perform(get("/sign-in").secure(true))
                        .andReturn()
                        .getResponse()
                        .getHeader("Strict-Transport-Security"))
                .contains("max-age=");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        HttpResponse<String> answer =
                new Visitor(port).signIn(authority.person(Role.PARTNER).signInName(), TestAuthority.PASSPHRASE);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("headway-session="))
                .hasSize(1)
                .first()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void noPageHasStyleOrScriptOfItsOwn() {
        Visitor head = head();
        for (String path : List.of("/", "/schools", "/imports", "/schools/" + TestSchool.ALDER.urn(), "/nowhere")) {
            assertThat(head.get(path).body())
                    .as(path)
                    .doesNotContain("<style", " style=", "javascript:", " onclick=")
                    .doesNotContainPattern("<script(?![^>]* src=)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/metrics"})
    void theWorkingsAreShownToNobody(String path) {
        assertThat(new Visitor(port).get(path).statusCode()).isIn(302, 404);
        assertThat(head().get(path).statusCode()).isIn(403, 404);
    }

    @Test
    void healthIsOpenAndSaysNothingMore() {
        HttpResponse<String> answer = new Visitor(port).get("/actuator/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"UP\"").doesNotContain("jdbc", "postgres", "path");
    }

    private Visitor head() {
        Visitor visitor = new Visitor(port);
        visitor.signIn(authority.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT).signInName(), TestAuthority.PASSPHRASE);
        return visitor;
    }
}
