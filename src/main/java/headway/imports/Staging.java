package headway.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.UncategorizedSQLException;

/** Plain SQL on the connection of a load, for stores that stage rows and merge them. */
public final class Staging {

    /** Reads one row. */
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    public Staging(Connection connection) {
        this.connection = connection;
    }

    public void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("load", sql, e);
        }
    }

    public void query(String sql, RowReader reader) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("load", sql, e);
        }
    }

    /** Runs a merge whose single row says how many rows were added and how many changed. */
    public RecordStore.Outcome merge(String sql, int staged, int unmatched) {
        int[] counts = new int[2];
        query(sql, row -> {
            counts[0] = row.getInt(1);
            counts[1] = row.getInt(2);
        });
        return new RecordStore.Outcome(staged, counts[0], counts[1], unmatched);
    }

    /** A text as an SQL literal. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
