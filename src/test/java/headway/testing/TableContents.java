package headway.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What every table of a database holds, so that two moments or two databases can be compared. */
public final class TableContents {

    private TableContents() {}

    public static Map<String, Long> counts(Connection connection, Predicate<String> tables) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : tables(connection, tables)) {
            counts.put(table, Long.valueOf(one(connection, "select count(*) from \"" + table + "\"")));
        }
        return counts;
    }

    /** Rows and a sum over all that is in them, in whatever order they lie. */
    public static Map<String, String> sums(Connection connection, Predicate<String> tables) throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        for (String table : tables(connection, tables)) {
            sums.put(
                    table,
                    one(
                            connection,
                            "select count(*) || ' rows, ' || md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), ''))"
                                    + " from \"" + table + "\" t"));
        }
        return sums;
    }

    public static List<String> tables(Connection connection, Predicate<String> wanted) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select tablename from pg_tables where schemaname = 'public' order by tablename")) {
            while (rows.next()) {
                if (wanted.test(rows.getString(1))) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }

    public static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
