package headway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.microsoft.playwright.Route;
import headway.security.Expectation.Place;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.testing.Browser;
import headway.testing.HeadwayTest;
import headway.testing.Reader;
import headway.testing.TestAuthority;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every page that routes.csv knows, as the authority and as a school see it, forms that were filled in wrongly among them: one main
 * heading, a title, nothing against WCAG 2.2 AA that a program can find, no wider than 320 pixels, nothing that the
 * browser complains of. The page is made within a transaction that is rolled back; the browser is given its bytes.
 */
@HeadwayTest
@Tag("browser")
class EveryPageBrowserTests {

    /** Those who have a page of the authority's side, the first of whom looks at it. */
    private static final List<Role> AUTHORITY =
            List.of(Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.ADMINISTRATOR, Role.COUNCILLOR);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestAuthority authority;

    @Autowired
    private RouteFixtures fixtures;

    @Autowired
    private Browser browser;

    @TestFactory
    Stream<DynamicTest> everyPageCanBeUsedByEverybody() {
        return Expectation.all().stream()
                .filter(line -> line.place() == Place.NOTHING || line.place() == Place.OWN)
                .flatMap(line -> Stream.concat(
                                AUTHORITY.stream()
                                        .filter(role -> line.answers().get(role) == 200)
                                        .limit(1),
                                Stream.of(Role.SCHOOL_LEADER)
                                        .filter(role -> line.answers().get(role) == 200))
                        .map(role -> dynamicTest(line + ", " + role.title(), () -> look(line, role))));
    }

    private void look(Expectation line, Role role) {
        CurrentUser person = authority.person(role);
        fixtures.undone(person, line, path -> {
            MockHttpServletResponse answer = answer(line, path, person);
            assertThat(answer.getStatus()).isEqualTo(200);
            String type = answer.getContentType();
            if (type != null && type.startsWith("text/html")) {
                show(path, answer);
            }
            return true;
        });
    }

    private MockHttpServletResponse answer(Expectation line, String path, CurrentUser person) {
        try {
            return mvc.perform(RouteCalls.with(RouteCalls.call(line, path), csrf(), authority.as(person)))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError("The application let an exception out.", e);
        }
    }

    private void show(String path, MockHttpServletResponse answer) {
        try (Reader reader = browser.visitor()) {
            String asked = URI.create(path).getPath();
            reader.page().route(url -> URI.create(url).getPath().equals(asked), route -> route.fulfill(given(answer)));
            reader.open(path);
            reader.check();
        }
    }

    private static Route.FulfillOptions given(MockHttpServletResponse answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        answer.getHeaderNames().forEach(name -> headers.put(name, String.join(", ", answer.getHeaders(name))));
        return new Route.FulfillOptions()
                .setStatus(200)
                .setHeaders(headers)
                .setBodyBytes(answer.getContentAsByteArray());
    }
}
