package headway.imports;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a load found row by row: its problems, its changes, and the heading of its file. */
@Component
class LoadDetails {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    LoadDetails(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Replaces the lines of problems and changes by those of the latest reading. */
    @Transactional
    void keep(long id, int authority, LoadResult result) {
        for (String table : List.of("load_problem", "load_header", "load_change")) {
            jdbc.sql("delete from " + table + " where load_id = ?").param(id).update();
        }
        batches.batchUpdate(
                "insert into load_problem (load_id, authority_code, line, column_name, value, reason, cells)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                result.problems(),
                BATCH,
                (statement, problem) -> {
                    statement.setLong(1, id);
                    statement.setInt(2, authority);
                    statement.setInt(3, problem.line());
                    statement.setString(4, problem.column());
                    statement.setString(5, problem.value());
                    statement.setString(6, problem.reason());
                    statement.setArray(7, array(statement, problem.cells()));
                });
        batches.batchUpdate(
                "insert into load_change (load_id, authority_code, kind, subject, detail) values (?, ?, ?, ?, ?)",
                result.changes(),
                BATCH,
                (statement, change) -> {
                    statement.setLong(1, id);
                    statement.setInt(2, authority);
                    statement.setString(3, change.kind());
                    statement.setString(4, change.subject());
                    statement.setString(5, change.detail());
                });
        batches.batchUpdate(
                "insert into load_header (load_id, authority_code, cells) values (?, ?, ?)",
                List.of(result.header()),
                1,
                (statement, header) -> {
                    statement.setLong(1, id);
                    statement.setInt(2, authority);
                    statement.setArray(3, array(statement, header));
                });
    }

    @Transactional(readOnly = true)
    List<LoadResult.Problem> problems(long id, int most) {
        return jdbc.sql("select * from load_problem where load_id = ? order by line limit ?")
                .param(id)
                .param(most)
                .query((row, index) -> new LoadResult.Problem(
                        row.getInt("line"),
                        row.getString("column_name"),
                        row.getString("value"),
                        row.getString("reason"),
                        strings(row.getArray("cells"))))
                .list();
    }

    @Transactional(readOnly = true)
    List<LoadResult.Change> changes(long id, int most) {
        return jdbc.sql("select * from load_change where load_id = ? order by kind, subject limit ?")
                .param(id)
                .param(most)
                .query((row, index) ->
                        new LoadResult.Change(row.getString("kind"), row.getString("subject"), row.getString("detail")))
                .list();
    }

    @Transactional(readOnly = true)
    List<String> header(long id) {
        return jdbc.sql("select cells from load_header where load_id = ?")
                .param(id)
                .query((row, index) -> strings(row.getArray(1)))
                .optional()
                .orElse(List.of());
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static Array array(PreparedStatement statement, List<String> cells) throws SQLException {
        return statement.getConnection().createArrayOf("text", cells.toArray());
    }
}
