package headway.process;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.TableContents;
import headway.testing.Visitor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation of the first released version goes on with all it had. */
@Tag("process")
class UpgradeTests {

    /** What the upgrade itself writes to. */
    private static final Set<String> OF_THE_PROGRAM = Set.of("flyway_schema_history", "event_publication");

    @TempDir
    Path folder;

    @Test
    void everyRowOfTheFirstVersionIsThereAndReadable() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("postgres"))
                        .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                        .setRegisterShutdownHook(false)
                        .start();
                Connection connection = restored(server)) {
            Map<String, String> columns = columns(connection);
            Map<String, Set<String>> before = rows(connection, columns);
            assertThat(before.get("issued_letter")).hasSize(1);
            assertThat(before.get("decision")).hasSize(4);

            try (Program program = Program.serve(folder.resolve("home"), environment(server))) {
                Map<String, Set<String>> after = rows(connection, columns);
                before.forEach(
                        (table, kept) -> assertThat(after.get(table)).as(table).containsAll(kept));
                assertReadable(program, connection);
            }
        }
    }

    private static void assertReadable(Program program, Connection connection) throws SQLException {
        Visitor head = Filled.head(program);
        assertThat(head.get("/rounds/1").body()).contains("School 0", "School 3", "Letter issued", "Agreed");
        HttpResponse<String> decision = head.get("/decisions/1");
        assertThat(decision.statusCode()).isEqualTo(200);
        assertThat(decision.body()).contains("School 0", "Amber", "Seen in the data.", "the headteacher");
        assertThat(head.get("/schools/396001/evidence").statusCode()).isEqualTo(200);
        assertThat(head.get("/imports/1").body()).contains("outcomes.csv", "Loaded");

        HttpResponse<String> letter = head.get("/letters/1.pdf");
        assertThat(letter.statusCode()).isEqualTo(200);
        assertThat(letter.body()).startsWith("%PDF");
        assertThat(TableContents.one(connection, "select encode(sha256(pdf), 'hex') = sha256 from issued_letter"))
                .as("the kept copy is the one that was sent")
                .isEqualTo("t");
        assertThat(TableContents.one(connection, "select count(*) from audit_entry where action = 'Read the letter'"))
                .isEqualTo("1");
    }

    private static Connection restored(EmbeddedPostgres server) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role headway_owner login password 'owner'");
            statement.execute("create role headway_app login password 'application'");
            statement.execute("create database headway owner headway_owner template template0");
        }
        try (Connection connection = server.getDatabase("postgres", "headway").getConnection();
                Statement statement = connection.createStatement();
                var dump = UpgradeTests.class.getResourceAsStream("/upgrade/first-version.sql")) {
            statement.execute(new String(dump.readAllBytes(), StandardCharsets.UTF_8));
        }
        return server.getDatabase("postgres", "headway").getConnection();
    }

    private static Map<String, String> environment(EmbeddedPostgres server) {
        return Map.of(
                "HEADWAY_DB_URL", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/headway",
                "HEADWAY_DB_PASSWORD", "application",
                "HEADWAY_DB_OWNER_PASSWORD", "owner");
    }

    /** The columns that each table has now. */
    private static Map<String, String> columns(Connection connection) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        for (String table : TableContents.tables(connection, name -> !OF_THE_PROGRAM.contains(name))) {
            columns.put(
                    table,
                    TableContents.one(
                            connection,
                            "select string_agg(quote_ident(column_name), ', ' order by column_name)"
                                    + " from information_schema.columns where table_schema = 'public' and table_name = '"
                                    + table + "'"));
        }
        return columns;
    }

    private static Map<String, Set<String>> rows(Connection connection, Map<String, String> columns)
            throws SQLException {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Map.Entry<String, String> table : columns.entrySet()) {
            Set<String> rows = new HashSet<>();
            try (Statement statement = connection.createStatement();
                    ResultSet each = statement.executeQuery(
                            "select md5(row(" + table.getValue() + ")::text) from \"" + table.getKey() + "\"")) {
                while (each.next()) {
                    rows.add(each.getString(1));
                }
            }
            found.put(table.getKey(), rows);
        }
        return found;
    }
}
