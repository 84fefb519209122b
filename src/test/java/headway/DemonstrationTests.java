package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.categorisation.Round;
import headway.categorisation.RoundGrid;
import headway.categorisation.Rounds;
import headway.evidence.FactSheets;
import headway.facts.FactSheet;
import headway.facts.FactValue;
import headway.identity.Accounts;
import headway.identity.ReaderContext;
import headway.register.Clusters;
import headway.register.Officers;
import headway.register.School;
import headway.register.Schools;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.strategy.Strategies;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration as a newcomer finds it: started once, in a data folder of its own. */
class DemonstrationTests {

    private static final AuthorityCode AUTHORITY = new AuthorityCode(399);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @TempDir
    static Path home;

    static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        String before = System.setProperty("headway.home", home.toString());
        try {
            application = started();
        } finally {
            if (before == null) {
                System.clearProperty("headway.home");
            } else {
                System.setProperty("headway.home", before);
            }
        }
    }

    private static ConfigurableApplicationContext started() {
        return new SpringApplicationBuilder(HeadwayApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean(headway.testing.TestClassesStayOut.class))
                .run("--headway.demo=when-empty");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void mostSchoolsOfThisYearsRoundHaveAPlainSuggestionAndSomeCannotBeTold() {
        RoundGrid.Grid grid = grid(2026);

        assertThat(grid.lines()).hasSizeGreaterThanOrEqualTo(58);
        assertThat(grid.lines().size() - grid.cannotTell()).isGreaterThanOrEqualTo(45);
        assertThat(grid.cannotTell()).isPositive();
        assertThat(grid.counts())
                .allSatisfy(
                        count -> assertThat(count.suggested()).as(count.name()).isPositive());
    }

    @Test
    void lastYearsRoundIsSettledWithWhatWasKnownThen() {
        RoundGrid.Grid grid = grid(2025);

        assertThat(grid.lines().size() - grid.cannotTell()).isGreaterThanOrEqualTo(40);
        assertThat(grid.lines())
                .filteredOn(line -> line.suggested() != null)
                .allSatisfy(line -> assertThat(line.now()).isNotNull());
    }

    @Test
    void whatWasEnteredInSummerWasNotKnownInWinter() {
        List<FactSheet> winter = sheets(LocalDate.of(2025, 12, 31));
        List<FactSheet> summer = sheets(TODAY);

        for (List<FactSheet> sheets : List.of(winter, summer)) {
            List<String> facts = List.of("leadership_capacity", "finance_concern", "self_evaluation_grade");
            assertThat(facts)
                    .allSatisfy(fact -> assertThat(known(sheets, fact)).as(fact).isGreaterThanOrEqualTo(45));
        }
        assertThat(winter)
                .extracting(sheet -> sheet.value("leadership_capacity"))
                .filteredOn(FactValue.Known.class::isInstance)
                .allSatisfy(
                        value -> assertThat(((FactValue.Known) value).origin().published())
                                .isBeforeOrEqualTo(LocalDate.of(2025, 12, 31)));
    }

    @Test
    void schoolsHavePartnersAndClustersSaveAFew() {
        List<School> open = asSystem(() -> bean(Schools.class).open(AUTHORITY));
        long partnered = asSystem(() -> bean(Officers.class).on(TODAY)).stream()
                .filter(Officers.Link::partner)
                .count();

        assertThat(partnered).isBetween(50L, (long) open.size() - 1);
        assertThat(asSystem(() -> bean(Clusters.class).all(TODAY)))
                .hasSize(7)
                .allSatisfy(cluster ->
                        assertThat(cluster.schools()).as(cluster.name()).isPositive());
    }

    @Test
    void everyPublishedFileCarriesTheDayOfItsPublicationAndNotThatOfLoading() {
        List<String> undated = asSystem(() -> bean(JdbcClient.class)
                .sql("select title from edition where published >= loaded_at::date")
                .query(String.class)
                .list());

        assertThat(undated).isEmpty();
    }

    private static RoundGrid.Grid grid(int begins) {
        return asSystem(() -> {
            Round round = bean(Rounds.class).all().stream()
                    .filter(each -> each.year().startYear() == begins)
                    .findFirst()
                    .orElseThrow();
            CurrentUser head = bean(Accounts.class).find("head").orElseThrow();
            return bean(RoundGrid.class)
                    .of(
                            round,
                            bean(Strategies.class)
                                    .find(round.packId(), round.packVersion())
                                    .orElseThrow()
                                    .content(),
                            head);
        });
    }

    private static List<FactSheet> sheets(LocalDate day) {
        return asSystem(() -> bean(FactSheets.class).asAt(bean(Schools.class).open(AUTHORITY), day));
    }

    private static long known(List<FactSheet> sheets, String fact) {
        return sheets.stream()
                .filter(sheet -> sheet.value(fact) instanceof FactValue.Known)
                .count();
    }

    private static <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    private static <T> T asSystem(Supplier<T> work) {
        return ReaderContext.asSystem(
                CurrentUser.system("test", AUTHORITY),
                () -> bean(TransactionTemplate.class).execute(status -> work.get()));
    }
}
