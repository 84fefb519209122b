package headway.imports;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * Rows on their way into a table by COPY, sent in pieces so that several tables can be filled over one connection. While
 * the database takes a piece in, the next is made: a copy holds the connection from its beginning, so that whatever else
 * is asked of it meanwhile, a rollback too, waits for the copy's end.
 */
public final class CopyBuffer {

    private static final int PIECE = 1 << 19;

    private final String sql;
    private final CopyManager copy;
    private final StringBuilder text = new StringBuilder(PIECE + (1 << 12));
    private boolean firstField = true;
    private int rows;

    /** The piece that is under way, and what went wrong with it. */
    private @Nullable FutureTask<Long> underWay;

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
        int plain = plain(value);
        text.append(value, 0, plain);
        for (int i = plain; i < value.length(); i++) {
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

    /** How many characters from the start stand for themselves: nearly always all of them. */
    private static int plain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (each == '\\' || each < ' ') {
                return i;
            }
        }
        return value.length();
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
        arrived();
        return rows;
    }

    private void send() {
        arrived();
        try {
            CopyIn piece = copy.copyIn(sql);
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            FutureTask<Long> sending = new FutureTask<>(() -> send(piece, bytes));
            underWay = sending;
            Thread.ofVirtual().name("copy").start(sending);
            text.setLength(0);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("copy", sql, e);
        }
    }

    private static long send(CopyIn piece, byte[] bytes) throws SQLException {
        try {
            piece.writeToCopy(bytes, 0, bytes.length);
            return piece.endCopy();
        } finally {
            if (piece.isActive()) {
                piece.cancelCopy();
            }
        }
    }

    /** Waits until the piece before is in the table. */
    private void arrived() {
        FutureTask<Long> sent = underWay;
        underWay = null;
        if (sent == null) {
            return;
        }
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException refused
                    ? new UncategorizedSQLException("copy", sql, refused)
                    : new IllegalStateException("A piece of a load was not sent.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The load was interrupted.", e);
        }
    }
}
