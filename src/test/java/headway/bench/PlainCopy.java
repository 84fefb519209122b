package headway.bench;

import headway.database.Database;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/** What a person would do without Headway: COPY a file as it is into a new table of texts. */
final class PlainCopy {

    private final Database database;

    PlainCopy(Database database) {
        this.database = database;
    }

    /** Every column of a CSV file in windows-1252; gives the number of rows. */
    long columns(Path file, int columns) throws Exception {
        return copy(file, columns, "format csv, header, encoding 'WIN1252'");
    }

    /** Every line as one text, which also works where rows are ragged. */
    long lines(Path file) throws Exception {
        return copy(file, 1, "format csv, delimiter E'\\x01', quote E'\\x02', encoding 'WIN1252'");
    }

    private long copy(Path file, int columns, String options) throws Exception {
        try (Connection connection = connect();
                InputStream content = Files.newInputStream(file);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("drop table if exists plain_copy");
            statement.execute(IntStream.range(0, columns)
                    .mapToObj(column -> "c" + column + " text")
                    .collect(Collectors.joining(", ", "create table plain_copy (", ")")));
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy plain_copy from stdin (" + options + ")", content, 1 << 16);
            connection.commit();
            return rows;
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
    }
}
