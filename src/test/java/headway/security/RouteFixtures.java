package headway.security;

import headway.identity.ReaderContext;
import headway.security.Expectation.Place;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.support.TestAuthority;
import headway.support.TestSchool;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the variables of routes stand for: {urn} is a school, and everything else is made here, once for each authority.
 * Whoever adds a route with a variable of its own adds a line to {@link #makers}.
 */
public class RouteFixtures {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** Makes the thing that a route names for a school, or for its authority, and gives its number. */
    private interface Maker extends Function<TestSchool, Object> {}

    private final TestAuthority authority;
    private final UserDetailsService users;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DecisionFixtures decisions;
    private final StrategyFixtures strategies;
    private final Map<String, Object> made = new TreeMap<>();

    public RouteFixtures(
            TestAuthority authority,
            UserDetailsService users,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            DecisionFixtures decisions,
            StrategyFixtures strategies) {
        this.authority = authority;
        this.users = users;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.decisions = decisions;
        this.strategies = strategies;
    }

    /** By the beginning of the path, up to and with the variable. */
    private Map<String, Maker> makers() {
        return Map.of(
                "/imports/{id}",
                school -> load(school.authority()),
                "/rounds/{id}",
                decisions::round,
                "/rounds/{id}/moderation/{decision}",
                decisions::agreed,
                "/decisions/{id}",
                decisions::agreed,
                "/letters/{id}",
                decisions::letter,
                "/strategies/{id}",
                strategies::draft,
                "/strategies/{id}/{version}",
                school -> strategies.version(),
                "/assets/{version}",
                school -> "now",
                "/assets/{version}/{name}",
                school -> "headway.css");
    }

    private Object load(AuthorityCode code) {
        return jdbc.sql("""
                        insert into load (authority_code, file_name, sha256, reader_id, title, header_row, state, created_at,
                            created_by)
                        values (?, 'register.csv', 'none', 'gias', ?, 0, 'CHECKED', now(), 'Somebody') returning id""")
                .param(code.value())
                .param("Load of " + code)
                .query(Long.class)
                .single();
    }

    /** Whether a route names a thing that belongs to an authority. */
    boolean names(String route) {
        return VARIABLE.matcher(route).find() && !route.contains("/assets/");
    }

    /** The path of a call, with things of the right authority in the place of the variables. */
    String path(Expectation line) {
        TestSchool school = school(line.place());
        StringBuilder path = new StringBuilder();
        Matcher variable = VARIABLE.matcher(line.path());
        while (variable.find()) {
            String upTo = line.path().substring(0, variable.end());
            String value = variable.group(1).equals("urn")
                    ? school.urn().toString()
                    : made(upTo, school).toString();
            variable.appendReplacement(path, Matcher.quoteReplacement(value));
        }
        return variable.appendTail(path).toString();
    }

    private Object made(String upTo, TestSchool school) {
        AuthorityCode code = school.authority();
        return made.computeIfAbsent(upTo + " of " + school, key -> {
            Maker maker = makers().get(upTo);
            if (maker == null) {
                throw new AssertionError("RouteFixtures does not know what " + upTo + " stands for. Add a maker.");
            }
            CurrentUser system = TestAuthority.system(code);
            return ReaderContext.asSystem(system, () -> transaction.execute(status -> maker.apply(school)));
        });
    }

    private static TestSchool school(Place place) {
        return switch (place) {
            case NOTHING, OWN -> TestSchool.ALDER;
            case OTHER -> TestSchool.BEECH;
            case ELSEWHERE -> TestSchool.XYLIA;
        };
    }

    /** A text of the table, with {school} and {authority} put in. */
    String text(String shows, Place place) {
        TestSchool school = school(place);
        return shows.replace("{school}", school.title())
                .replace("{authority}", school.authority().toString());
    }

    /** Does a call in a transaction of the person's that is rolled back. */
    <T> T undone(CurrentUser person, Supplier<T> call) {
        UserDetails details = users.loadUserByUsername(person.signInName());
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                return call.get();
            });
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
