package headway.security;

import headway.identity.ReaderContext;
import headway.security.Expectation.Place;
import headway.shared.CurrentUser;
import headway.testing.TestAuthority;
import headway.testing.TestSchool;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * What the variables of routes stand for: {urn} is a school, and everything else is made for one call and rolled back
 * after it. Whoever adds a route with a variable of its own adds a maker here.
 */
public class RouteFixtures {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** Makes the thing of a school, or of its authority, that a route names, and gives what stands in the address. */
    interface Maker extends Function<TestSchool, Object> {}

    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final Map<String, Maker> makers = new HashMap<>();

    public RouteFixtures(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            DecisionFixtures decisions,
            StrategyFixtures strategies,
            RegisterFixtures register,
            SupportFixtures support,
            PlanFixtures plans,
            VisitFixtures visits) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        makers.put("/imports/{id}", this::load);
        makers.put("/assets/{version}", school -> "now");
        makers.put("/assets/{version}/{name}", school -> "headway.css");
        makers.put("/people/{id}", register::person);
        makers.put("/clusters/{id}", register::cluster);
        makers.put("/schools/{urn}/officers/{link}", register::link);
        makers.put("/rounds/{id}", decisions::round);
        makers.put("/rounds/{id}/moderation/{decision}", decisions::agreed);
        makers.put("/rounds/{id}/letters/{batch}", decisions::batch);
        makers.put("/decisions/{id}", decisions::agreed);
        makers.put("/letters/{id}", decisions::letter);
        makers.put("/schools/{urn}/evidence/entries/{id}", this::entry);
        makers.put("/schools/{urn}/support/extras/{extra}", support::extra);
        makers.put("/schools/{urn}/support/given/{given}", support::given);
        makers.put("/visiting-plan/{id}", plans::plan);
        makers.put("/visiting-plan/{id}/visits/{visit}", plans::visit);
        makers.put("/schools/{urn}/actions/{action}", visits::action);
        makers.put("/visits/{id}", visits::visit);
        makers.put("/visits/{id}/files/{file}", visits::file);
        makers.put("/visits/mail/{mail}", visits::mail);
        makers.put("/calendar/{secret}", visits::secret);
        makers.put("/visits/{id}/report", visits::reported);
        makers.put("/team/{account}", support::member);
        makers.put("/team/{account}/leave/{leave}", support::leave);
        makers.put("/team/{account}/conflicts/{conflict}", support::conflict);
        makers.put("/terms/closures/{closure}", support::closure);
        makers.put("/strategies/{id}", strategies::draft);
        makers.put("/strategies/{id}/{version}", school -> strategies.version());
    }

    private Object load(TestSchool school) {
        return jdbc.sql("""
                        insert into load (authority_code, file_name, sha256, reader_id, title, header_row, state, created_at,
                            created_by)
                        values (?, 'register.csv', 'none', 'gias', ?, 0, 'CHECKED', now(), 'Somebody') returning id""")
                .param(school.authority().value())
                .param("Load of " + school.authority())
                .query(Long.class)
                .single();
    }

    /** An entry that a file brought: nobody's own. */
    private Object entry(TestSchool school) {
        return jdbc.sql("""
                        insert into entry (authority_code, urn, fact, value, happened, entered, entered_by, account_id, source)
                        values (?, ?, 'staff_turnover', '12', '2024-08-31', '2024-09-10', 'A file', 0, 'Workbook') returning id""")
                .param(school.authority().value())
                .param(school.urn().value())
                .query(Long.class)
                .single();
    }

    /** Whether a route names a thing that belongs to an authority. */
    static boolean names(String route) {
        return VARIABLE.matcher(route).find() && !route.contains("/assets/");
    }

    /** Calls a route as a person, on things made for the call; whatever was made or changed is rolled back. */
    <T> T undone(CurrentUser person, Expectation line, Function<String, T> call) {
        TestSchool school = school(line.place());
        CurrentUser system = TestAuthority.system(school.authority());
        TransactionStatus transaction =
                ReaderContext.asSystem(system, () -> transactions.getTransaction(new DefaultTransactionDefinition()));
        try {
            String path = ReaderContext.asSystem(system, () -> path(line.path(), school));
            // From here on the transaction is the person's.
            jdbc.sql("select set_config('headway.reader', ?, true) || set_config('headway.authority', ?, true)")
                    .param(Long.toString(person.id()))
                    .param(Integer.toString(person.authority().value()))
                    .query(String.class)
                    .single();
            return call.apply(path);
        } finally {
            transactions.rollback(transaction);
        }
    }

    /** A path that leads nowhere, for one who is not let in. */
    static String anyPath(Expectation line) {
        return line.path().replace("{name}", "headway.css").replaceAll("\\{\\w+}", "990001");
    }

    private String path(String route, TestSchool school) {
        StringBuilder path = new StringBuilder();
        Matcher variable = VARIABLE.matcher(route);
        while (variable.find()) {
            Object value = variable.group(1).equals("urn")
                    ? school.urn()
                    : maker(route, route.substring(0, variable.end())).apply(school);
            variable.appendReplacement(path, Matcher.quoteReplacement(value.toString()));
        }
        return variable.appendTail(path).toString();
    }

    /** The maker with the longest beginning of the route that has the same last variable. */
    private Maker maker(String route, String upTo) {
        int variables = (int) VARIABLE.matcher(upTo).results().count();
        return makers.entrySet().stream()
                .filter(each -> route.startsWith(each.getKey())
                        && each.getKey().startsWith(upTo)
                        && VARIABLE.matcher(each.getKey()).results().count() == variables)
                .max(Comparator.comparingInt(each -> each.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseThrow(() ->
                        new AssertionError("RouteFixtures does not know what " + upTo + " stands for. Add a maker."));
    }

    private static TestSchool school(Place place) {
        return switch (place) {
            case NOTHING, OWN -> TestSchool.ALDER;
            case OTHER -> TestSchool.BEECH;
            case ELSEWHERE -> TestSchool.XYLIA;
        };
    }

    /** A text of the table, with {school} and {authority} put in. */
    static String text(String shows, Place place) {
        TestSchool school = school(place);
        return shows.replace("{school}", school.title())
                .replace("{authority}", school.authority().toString());
    }
}
