package headway.documents;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** A real PostgreSQL with this module's migration, and the module on top of it, connected as the application's role. */
final class LetterDatabase implements AutoCloseable {

    static final Instant NOW = Instant.parse("2018-09-21T09:30:00Z");

    private final EmbeddedPostgres server;
    private final AnnotationConfigApplicationContext context;

    LetterDatabase() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        asOwner("create role headway_app login");
        asOwner(migration("V001__platform.sql"));
        asOwner(migration("V040__documents.sql"));
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> server.getDatabase("headway_app", "postgres"));
        context.register(Module.class);
        context.refresh();
    }

    private static String migration(String name) throws IOException {
        return new ClassPathResource("db/migration/" + name).getContentAsString(StandardCharsets.UTF_8);
    }

    Letters letters() {
        return context.getBean(Letters.class);
    }

    LetterPress press() {
        return context.getBean(LetterPress.class);
    }

    JdbcClient sql() {
        return context.getBean(JdbcClient.class);
    }

    List<Object> events() {
        return context.getBean(Heard.class).events;
    }

    /** A transaction in which the reader is one of an authority. */
    <T> T as(int authority, Supplier<T> work) {
        return new TransactionTemplate(context.getBean(JdbcTransactionManager.class)).execute(status -> {
            sql().sql("select set_config('headway.authority', ?, true)")
                    .param(Integer.toString(authority))
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
        asOwner("truncate issued_letter, letter_counter, audit_entry restart identity");
        events().clear();
    }

    @Override
    public void close() throws IOException {
        context.close();
        server.close();
    }

    @Configuration
    @EnableTransactionManagement
    @ComponentScan(value = "headway.audit", excludeFilters = @ComponentScan.Filter(Controller.class))
    @Import({LetterService.class, LetterPress.class, LetterArchive.class, LetterTrail.class, Heard.class})
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
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    static class Heard {

        private final List<Object> events = new ArrayList<>();

        @EventListener({LetterIssued.class, LetterOpened.class, LetterPosted.class, LetterSeen.class})
        void on(Object event) {
            events.add(event);
        }
    }
}
