package headway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.testing.HeadwayTest;
import headway.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Raw SQL on the application's own pool: whatever the code forgot, the database shows a reader the rows of one
 * authority. Every table is taken from the catalogue, so a new one is tested, or fails, without a word here.
 */
@HeadwayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowLevelSecurityTests {

    /** Two authorities that nothing else in the tests uses; each gets one row in every confidential table. */
    private static final int OURS = 397;

    private static final int THEIRS = 396;

    /** Tables that hold nothing confidential: what is published for everybody, and what the program keeps of itself. */
    private static final Set<String> OPEN = Set.of(
            "area_replaced",
            "area_value",
            "authority",
            "edition",
            "event_publication",
            "flyway_schema_history",
            "inspected_as",
            "inspection",
            "inspection_replaced",
            "installation",
            "measure_replaced",
            "measure_value",
            "neighbour",
            "school",
            "school_change",
            "school_link",
            // What was published is open; DraftsOfOneAuthorityTests tries the drafts.
            "strategy_pack");

    /** Tables that the program alone reads, in whosever name: no reader of any authority sees a row. */
    private static final Set<String> OF_THE_PROGRAM = Set.of("sign_in_address", "web_session");

    /** Values that a table's own checks ask for. */
    private static final Map<String, String> PARTICULAR = Map.of(
            "issued_letter.sha256", "encode(sha256(''::bytea), 'hex')",
            "issued_letter.pdf", "''::bytea",
            "support_given.planned_for", "date '2018-09-01'",
            "support_given.amount", "1",
            "letter_batch_item.state", "'WAITING'");

    @Autowired
    private DataSource pool;

    private Set<String> tables = Set.of();

    @BeforeAll
    void fill() throws Exception {
        try (Connection superuser = TestDatabase.asSuperuser();
                Statement statement = superuser.createStatement()) {
            tables = new TreeSet<>(strings(statement, """
                    select relname from pg_class where relnamespace = 'public'::regnamespace
                      and relkind in ('r', 'p')"""));
            tables.removeAll(OPEN);
            tables.removeAll(OF_THE_PROGRAM);
            for (String table : tables) {
                for (int authority : new int[] {OURS, THEIRS}) {
                    statement.execute(insert(statement, table, authority));
                }
            }
        }
    }

    @AfterAll
    void empty() throws Exception {
        try (Connection superuser = TestDatabase.asSuperuser();
                Statement statement = superuser.createStatement()) {
            for (String table : tables) {
                statement.execute("delete from " + table + " where authority_code in (" + OURS + ", " + THEIRS + ")");
            }
        }
    }

    /** A row with a value of the right type in every column that needs one. */
    private static String insert(Statement statement, String table, int authority) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (ResultSet column = statement.executeQuery("""
                select attname, format_type(atttypid, atttypmod), attidentity = 'a', attnotnull and not atthasdef
                from pg_attribute where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
                order by attnum""".formatted(table))) {
            while (column.next()) {
                String name = column.getString(1);
                if (!column.getBoolean(4) && !PARTICULAR.containsKey(table + "." + name)) {
                    continue;
                }
                names.add(name);
                values.add(
                        name.equals("authority_code")
                                ? Integer.toString(authority)
                                // Numbers that nothing which other tests make can have.
                                : column.getBoolean(3)
                                                || name.endsWith("_id")
                                                        && column.getString(2).contains("int")
                                        ? Integer.toString(-authority)
                                        : PARTICULAR.getOrDefault(
                                                table + "." + name, value(column.getString(2), authority)));
            }
        }
        return "insert into %s (%s) overriding system value values (%s)"
                .formatted(table, String.join(", ", names), String.join(", ", values));
    }

    private static String value(String type, int authority) {
        return switch (type.replaceAll("\\(.*", "")) {
            case "integer", "bigint", "smallint" -> Integer.toString(authority);
            case "double precision", "real", "numeric" -> "1";
            case "text", "character varying" -> "'" + authority + "'";
            case "boolean" -> "false";
            case "date" -> "date '2018-09-01'";
            case "timestamp with time zone" -> "timestamptz '2018-09-01 12:00Z'";
            case "bytea" -> "'\\x00'::bytea";
            case "jsonb" -> "'{}'::jsonb";
            case "uuid" -> "gen_random_uuid()";
            default -> {
                if (type.endsWith("[]")) {
                    yield "'{}'";
                }
                throw new AssertionError("This test does not know how to fill a column of type " + type + ".");
            }
        };
    }

    @Test
    void everyTableIsOpenOrCarriesItsAuthorityUnderForcedPolicies() throws SQLException {
        for (String table : tables) {
            assertThat(ask("""
                            select c.relrowsecurity and c.relforcerowsecurity
                              and exists (select from pg_policy p where p.polrelid = c.oid)
                              and not exists (select from pg_policy p where p.polrelid = c.oid
                                and coalesce(pg_get_expr(p.polqual, p.polrelid), 'headway_sees_authority(authority_code)')
                                    not like '%%headway_sees_authority(authority_code)%%')
                            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'authority_code'
                            where c.oid = '%s'::regclass""".formatted(table)))
                    .as("%s must be named as open here, or have authority_code and forced policies on it", table)
                    .containsExactly("t");
        }
    }

    @Test
    void noReaderSeesOrWritesWhatTheProgramKeepsOfSignInsAndSessions() throws Exception {
        Map<String, String> rows = Map.of(
                "web_session", "('\\x00', now(), now(), '\\x00')",
                "sign_in_address", "('192.0.2.1', now(), 1)");
        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(OF_THE_PROGRAM);
        for (Map.Entry<String, String> row : rows.entrySet()) {
            String insert = "insert into " + row.getKey() + " values " + row.getValue();
            try (Connection superuser = TestDatabase.asSuperuser();
                    Statement statement = superuser.createStatement()) {
                statement.execute(insert + " on conflict do nothing");
            }
            assertThat(ask("select count(*) from " + row.getKey())).containsExactly("0");
            assertThat(as(OURS, "select count(*) from " + row.getKey())).containsExactly("0");
            assertThat(as(
                            OURS,
                            "with done as (delete from " + row.getKey() + " returning 1) select count(*) from done"))
                    .containsExactly("0");
            assertThatThrownBy(() ->
                            as(OURS, insert.replace("x00', now", "x01', now").replace("2.1", "2.2")))
                    .hasMessageContaining("row-level security");
        }
    }

    @TestFactory
    List<DynamicTest> withoutAReaderNothingIsSeen() {
        return each(table -> assertThat(ask("select count(*) from " + table)).containsExactly("0"));
    }

    @TestFactory
    List<DynamicTest> aReaderSeesTheRowsOfTheirAuthorityAndNoOther() {
        return each(table -> {
            assertThat(as(OURS, "select distinct authority_code from " + table)).containsExactly("" + OURS);
            assertThat(as(THEIRS, "select distinct authority_code from " + table))
                    .containsExactly("" + THEIRS);
        });
    }

    @TestFactory
    List<DynamicTest> aRowOfAnotherAuthorityCanBeNeitherWrittenNorChangedNorTaken() {
        return each(table -> {
            try (Connection superuser = TestDatabase.asSuperuser();
                    Statement statement = superuser.createStatement()) {
                String insert = insert(statement, table, OURS);
                assertThatThrownBy(() -> as(THEIRS, insert))
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?s).*(row-level security|permission denied).*");
            }
            for (String change : List.of(
                    "with done as (delete from %s where authority_code = %d returning 1) select count(*) from done",
                    "with done as (update %s set authority_code = 1 where authority_code = %d returning 1)"
                            + " select count(*) from done")) {
                try {
                    assertThat(as(THEIRS, change.formatted(table, OURS))).containsExactly("0");
                } catch (SQLException refused) {
                    assertThat((Throwable) refused).hasMessageContaining("permission denied");
                }
            }
        });
    }

    @Test
    void theApplicationsRoleOwnsNothingAndMayBypassNothing() throws SQLException {
        assertThat(ask("select current_user")).containsExactly("headway_app");
        assertThat(ask("""
                        select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                        from pg_roles where rolname = current_user""")).containsExactly("f");
        assertThat(ask("select roleid::regrole from pg_auth_members where member = current_user::regrole"))
                .as("roles that it could step into")
                .isEmpty();
        assertThat(ask("""
                        select relname from pg_class where relowner = current_user::regrole and relpersistence <> 't'
                        union all select proname from pg_proc where proowner = current_user::regrole
                        union all select nspname from pg_namespace where nspowner = current_user::regrole
                            and nspname not like 'pg_temp%' and nspname not like 'pg_toast_temp%'
                        union all select datname from pg_database where datdba = current_user::regrole""")).as("what it owns").isEmpty();
        assertThat(ask("""
                        select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace""")).as("functions that run with another's rights").containsExactly("audit_forget_reading");
    }

    @Test
    void theApplicationsRoleCannotSwitchTheGuardsOff() {
        for (String statement : List.of(
                "alter table account disable row level security",
                "alter table account no force row level security",
                "drop policy account_reader on account",
                "create policy all_of_it on account using (true)",
                "create table mine (id int)",
                "alter table audit_entry disable trigger all",
                "set role headway_owner",
                "set session_replication_role = replica",
                "create or replace function headway_sees_authority(code int) returns boolean language sql"
                        + " as 'select true'",
                "update flyway_schema_history set success = true")) {
            assertThatThrownBy(() -> as(OURS, statement)).as(statement).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void theTrailCanBeNeitherChangedNorShortened() {
        for (String statement :
                List.of("update audit_entry set actor = 'nobody'", "delete from audit_entry", "truncate audit_entry")) {
            for (int reader : new int[] {OURS, THEIRS}) {
                assertThatThrownBy(() -> as(reader, statement))
                        .as(statement)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private interface TableTest {
        void run(String table) throws Exception;
    }

    private List<DynamicTest> each(TableTest test) {
        assertThat(tables).contains("account", "audit_entry", "issued_letter", "cluster", "entry", "load");
        return tables.stream()
                .map(table -> DynamicTest.dynamicTest(table, () -> test.run(table)))
                .toList();
    }

    private List<String> ask(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            return strings(statement, sql);
        }
    }

    /** Asks, or changes, as a reader of an authority; whatever was done is rolled back. */
    private List<String> as(int authority, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("select set_config('headway.reader', '1', true),"
                        + " set_config('headway.authority', '" + authority + "', true)");
                return strings(statement, sql);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        if (!statement.execute(sql)) {
            return found;
        }
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
