package headway.strategy;

import headway.facts.FactCatalogue;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** A real PostgreSQL with the platform's and this module's migrations, and the module on it as the application's role. */
final class StrategyDatabase implements AutoCloseable {

    static final Instant NOW = Instant.parse("2018-08-31T08:00:00Z");
    static final CurrentUser HEAD = new CurrentUser(
            7, "head", "A. N. Example", Role.HEAD_OF_SCHOOL_IMPROVEMENT, new AuthorityCode(999), Set.of());

    private final EmbeddedPostgres server;
    private final AnnotationConfigApplicationContext context;

    StrategyDatabase() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        asOwner("create role headway_app login");
        asOwner(TestPacks.text("/db/migration/V001__platform.sql"));
        asOwner(TestPacks.text("/db/migration/V030__strategy.sql"));
        asOwner(TestPacks.text("/db/migration/V006__reading_is_forgotten.sql"));
        asOwner(TestPacks.text("/db/migration/V031__drafts_of_one_authority.sql"));
        // What a reader of another authority sees of drafts is tested on the whole application.
        asOwner("alter role headway_app set headway.reader = 'system'");
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> server.getDatabase("headway_app", "postgres"));
        context.register(Module.class);
        context.refresh();
    }

    Strategies strategies() {
        return context.getBean(Strategies.class);
    }

    ShippedPacks shipped() {
        return context.getBean(ShippedPacks.class);
    }

    JdbcClient sql() {
        return context.getBean(JdbcClient.class);
    }

    /** A transaction in which the reader is one of the authority 999. */
    <T> T reading(Supplier<T> work) {
        return context.getBean(TransactionTemplate.class).execute(status -> {
            sql().sql("select set_config('headway.authority', '999', true)")
                    .query(String.class)
                    .single();
            return work.get();
        });
    }

    void asOwner(String statements) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    void empty() throws SQLException {
        asOwner("truncate strategy_pack, audit_entry");
    }

    @Override
    public void close() throws IOException {
        context.close();
        server.close();
    }

    @Configuration
    @EnableTransactionManagement
    @ComponentScan("headway.audit")
    @Import({StoredStrategies.class, PackTable.class, ShippedPacks.class})
    static class Module {

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        FactCatalogue catalogue() {
            return TestCatalogue.shipped();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
