package headway.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.UncategorizedSQLException;

/** Rows on their way into a table by COPY, sent in pieces so that several tables can be filled over one connection. */
public final class CopyBuffer {

    private static final int PIECE = 1 << 21;

    private final String sql;
    private final CopyManager copy;
    private final StringBuilder text = new StringBuilder(PIECE + (1 << 12));
    private boolean firstField = true;
    private int rows;

    /** @param target the table and its columns: {@code stage_x (a, b)} */
    public CopyBuffer(Connection connection, String target) {
        this.sql = "copy " + target + " from stdin";
        try {
            this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("copy", sql, e);
        }
    }

    /** Adds a field of the current row; null stands for no value. */
    public CopyBuffer field(@Nullable Object value) {
        if (!firstField) {
            text.append('\t');
        }
        firstField = false;
        if (value == null) {
            text.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            switch (each) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\0' -> {
                    // PostgreSQL keeps no NUL in text.
                }
                default -> text.append(each);
            }
        }
    }

    public void endRow() {
        text.append('\n');
        firstField = true;
        rows++;
        if (text.length() > PIECE) {
            send();
        }
    }

    /** Sends what is left; returns how many rows went in all. */
    public int finish() {
        if (!text.isEmpty()) {
            send();
        }
        return rows;
    }

    private void send() {
        try {
            copy.copyIn(sql, new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
            text.setLength(0);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("copy", sql, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
