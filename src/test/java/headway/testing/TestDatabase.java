package headway.testing;

import headway.database.Home;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The test's database as its superuser, who alone can look past row-level security. */
public final class TestDatabase {

    private TestDatabase() {}

    /** A connection that the caller closes; triggers and foreign keys sleep in it. */
    public static Connection asSuperuser() throws SQLException, IOException {
        Properties secrets = new Properties();
        try (Reader file =
                Files.newBufferedReader(Home.fromEnvironment().folder().resolve("database.properties"))) {
            secrets.load(file);
        }
        Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + secrets.getProperty("port") + "/headway",
                "postgres",
                secrets.getProperty("superuser"));
        connection.createStatement().execute("set session_replication_role = replica");
        return connection;
    }
}
