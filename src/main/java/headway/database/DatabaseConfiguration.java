package headway.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import headway.shared.LocalClock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Opens the database and hands out its two pools: the application's, and the owner's for migrations. */
@Configuration
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database() {
        String url = System.getProperty("headway.db.url", System.getenv().getOrDefault("HEADWAY_DB_URL", ""));
        return url.isBlank() ? EmbeddedServer.open(Home.fromEnvironment()) : ExternalServer.open(url, System.getenv());
    }

    @Bean
    @Primary
    HikariDataSource dataSource(Database database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.application().user());
        config.setPassword(database.application().password());
        config.setMaximumPoolSize(Integer.getInteger("headway.pool", 12));
        config.setMinimumIdle(2);
        config.setPoolName("headway");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // A plan made once for every authority and school reads far too much for the one that is asked for.
        config.setConnectionInitSql("set plan_cache_mode = force_custom_plan");
        // Else what PostgreSQL says of a refused row, and so what the log holds, would show the row.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Database database) {
        DriverManagerDataSource source = new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password());
        source.setDriverClassName("org.postgresql.Driver");
        return source;
    }

    /** Refuses a role that row-level security could not hold. */
    @Bean
    RoleCheck roleCheck(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select rolsuper or rolbypassrls, current_user from pg_roles where rolname = current_user")) {
            if (row.next() && row.getBoolean(1)) {
                throw new IllegalStateException("The database role " + row.getString(2)
                        + " is a superuser or may bypass row-level security. Give Headway a role that is neither.");
            }
        }
        return new RoleCheck();
    }

    /** Marks that the application's role was looked at. */
    static final class RoleCheck {}

    @Bean
    Clock clock() {
        return new LocalClock();
    }
}
