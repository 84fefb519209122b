package headway.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * This process among all that work on the database. It holds a lock under its number on a connection of its own, which
 * ends with the process however that ends; so others see who still works.
 */
@Component
public class WorkingInstance implements DisposableBean {

    /** The first key of these locks; the second is the number of the process. */
    private static final int LOCKS = 4_870_401;

    /** In SQL: no process that works on the database has the number in the column "instance". */
    public static final String IS_GONE = """
             not exists (select 1 from pg_locks held
                 where held.locktype = 'advisory' and held.granted and held.objsubid = 2
                   and held.database = (select oid from pg_database where datname = current_database())
                   and held.classid::bigint = 4870401 and held.objid::bigint = instance)
            """;

    private final DataSource dataSource;
    private @Nullable Connection connection;
    private int number;

    WorkingInstance(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The number of this process; another one after the database was away, since its lock went with it. */
    public synchronized int number() {
        try {
            if (connection == null || !connection.isValid(5)) {
                destroy();
                begin();
            }
            return number;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The database does not answer.", e);
        }
    }

    private void begin() throws SQLException {
        Connection opened = dataSource.getConnection();
        connection = opened;
        try (Statement statement = opened.createStatement()) {
            // A machine that vanished without a word is noticed after about a minute.
            statement.execute(
                    "set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3");
            try (ResultSet row = statement.executeQuery("select nextval('working_instance')")) {
                row.next();
                number = row.getInt(1);
            }
        }
        try (PreparedStatement lock = opened.prepareStatement("select pg_advisory_lock(?, ?)")) {
            lock.setInt(1, LOCKS);
            lock.setInt(2, number);
            lock.execute();
        }
    }

    @Override
    public synchronized void destroy() throws SQLException {
        Connection held = connection;
        connection = null;
        if (held != null && !held.isClosed()) {
            try (Statement statement = held.createStatement()) {
                statement.execute("select pg_advisory_unlock_all()");
            } catch (SQLException gone) {
                held.abort(Runnable::run);
            }
            held.close();
        }
    }
}
