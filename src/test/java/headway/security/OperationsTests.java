package headway.security;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.Role;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Health is open and says nothing more; figures are the administrator's; everything else of the kind is closed. */
@HeadwayTest
class OperationsTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAuthority authority;

    private Visitor as(Role role) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(authority.person(role).signInName(), TestAuthority.PASSPHRASE);
        return visitor;
    }

    @Test
    void healthIsOpenAndBareForAnybody() {
        for (String path : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
            assertThat(new Visitor(port).get(path).statusCode()).as(path).isEqualTo(200);
            for (Visitor visitor : List.of(new Visitor(port), as(Role.ADMINISTRATOR))) {
                assertThat(visitor.get(path).body())
                        .as(path)
                        .contains("\"status\":\"UP\"")
                        .doesNotContain("PostgreSQL", "components", "details", "diskSpace");
            }
        }
    }

    @Test
    void figuresAreTheAdministrators() {
        for (String path : List.of("/actuator/metrics", "/actuator/metrics/http.server.requests")) {
            assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(302);
            for (Role role : Role.values()) {
                assertThat(as(role).get(path).statusCode())
                        .as("%s, %s", path, role)
                        .isEqualTo(role == Role.ADMINISTRATOR ? 200 : 403);
            }
        }
    }

    @Test
    void figuresNameRoutesAndNotWhatWasAskedFor() {
        Visitor administrator = as(Role.ADMINISTRATOR);
        as(Role.HEAD_OF_SCHOOL_IMPROVEMENT).get("/schools/940001?q=Somebody");
        assertThat(administrator.get("/actuator/metrics/http.server.requests").body())
                .contains("/schools/{urn}")
                .doesNotContain("940001", "Somebody");
    }

    @Test
    void nothingElseOfTheKindIsThere() {
        Visitor administrator = as(Role.ADMINISTRATOR);
        for (String path : List.of(
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/beans",
                "/actuator/configprops")) {
            assertThat(administrator.get(path).statusCode()).as(path).isIn(403, 404);
            assertThat(new Visitor(port).get(path).statusCode()).as(path).isIn(302, 403, 404);
        }
    }
}
