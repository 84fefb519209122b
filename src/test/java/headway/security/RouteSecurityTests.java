package headway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import headway.security.Expectation.Place;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of every controller, called by every role on its own school, another school and another authority's,
 * against the table routes.csv. Whatever a call changes is rolled back.
 */
@HeadwayTest
class RouteSecurityTests {

    private static final String SIGN_IN = "/sign-in";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestAuthority authority;

    @Autowired
    private RouteFixtures fixtures;

    private final List<Expectation> table = Expectation.all();

    @Test
    void everyRouteHasAnExpectationAndEveryExpectationARoute() {
        Set<String> routes = routes();
        Set<String> expected = table.stream().map(Expectation::route).collect(Collectors.toCollection(TreeSet::new));
        assertThat(expected)
                .as("routes.csv must say of every route what it answers to whom")
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void routesThatNameASchoolAreExpectedForOwnOtherAndElsewhere() {
        for (String route : routes()) {
            Set<Place> places = table.stream()
                    .filter(line -> line.route().equals(route))
                    .map(Expectation::place)
                    .collect(Collectors.toSet());
            if (route.contains("{urn}")) {
                assertThat(places).as(route).containsExactlyInAnyOrder(Place.OWN, Place.OTHER, Place.ELSEWHERE);
            } else if (RouteFixtures.names(route)) {
                assertThat(places).as(route).contains(Place.OWN, Place.ELSEWHERE);
            }
        }
    }

    @TestFactory
    Stream<DynamicContainer> everyRoleGetsWhatTheTableSays() {
        return table.stream()
                .map(line -> dynamicContainer(
                        line.toString(),
                        Stream.of(Role.values())
                                .map(role -> dynamicTest(role.title(), () -> assertAnswer(line, role)))));
    }

    private void assertAnswer(Expectation line, Role role) {
        CurrentUser person = authority.person(role);
        MockHttpServletResponse answer = fixtures.undone(
                person,
                line,
                path -> perform(RouteCalls.with(RouteCalls.call(line, path), csrf(), authority.as(person))));
        assertThat(answer.getStatus())
                .as("%s, %s", line, role.title())
                .isEqualTo(line.answers().get(role));
        assertThat(answer.getRedirectedUrl())
                .as("where %s leads %s", line, role.title())
                .isNotEqualTo(SIGN_IN);
        if (!line.shows().isEmpty()) {
            String text = RouteFixtures.text(line.shows(), line.place());
            assertThat(content(answer).contains(text))
                    .as("%s shows %s the text '%s'", line, role.title(), text)
                    .isEqualTo(answer.getStatus() == 200);
        }
    }

    @TestFactory
    Stream<DynamicTest> oneWhoIsNotSignedInIsAskedToSignIn() {
        return table.stream()
                .map(line -> dynamicTest(line.toString(), () -> {
                    MockHttpServletResponse answer =
                            perform(RouteCalls.with(RouteCalls.call(line, RouteFixtures.anyPath(line)), csrf()));
                    assertThat(answer.getStatus()).isEqualTo(line.visitor());
                    if (line.visitor() == 302) {
                        assertThat(answer.getRedirectedUrl()).isEqualTo(SIGN_IN);
                        assertThat(answer.getContentAsByteArray()).isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aChangeWithoutTheTokenAgainstForgeryIsRefused() {
        return table.stream()
                .filter(line -> !line.method().equals("GET"))
                .map(line -> dynamicTest(line.toString(), () -> {
                    for (Role role : Role.values()) {
                        CurrentUser person = authority.person(role);
                        MockHttpServletResponse answer = fixtures.undone(
                                person,
                                line,
                                path -> perform(RouteCalls.call(line, path).with(authority.as(person))));
                        assertThat(answer.getStatus()).as(role.title()).isEqualTo(403);
                    }
                }));
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> call) {
        try {
            return mvc.perform(call).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError("The application let an exception out.", e);
        }
    }

    private static String content(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Every route of our own controllers, as "GET /schools/{urn}". */
    private Set<String> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("headway"))
                .map(entry -> entry.getKey())
                .flatMap(RouteSecurityTests::routes)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        Collection<RequestMethod> methods = info.getMethodsCondition().getMethods();
        Collection<String> names = methods.isEmpty()
                ? List.of("GET")
                : methods.stream().map(Enum::name).toList();
        return info.getPatternValues().stream().flatMap(path -> names.stream().map(name -> name + " " + path));
    }
}
