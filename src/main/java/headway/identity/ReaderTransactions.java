package headway.identity;

import headway.shared.CurrentUser;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database at the start of every transaction who reads; it forgets with the transaction's end. Outside a
 * transaction, and with nobody signed in, row-level security shows nothing confidential.
 */
class ReaderTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    ReaderTransactions(DataSource dataSource) {
        super(dataSource);
    }

    /**
     * A part that only reads has nothing to undo when it fails: whoever asked for it may show what went wrong, and the record
     * of what else was read stays.
     */
    @Override
    protected void doSetRollbackOnly(DefaultTransactionStatus status) {
        if (!status.isReadOnly()) {
            super.doSetRollbackOnly(status);
        }
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        CurrentUser user = ReaderContext.current();
        if (user == null) {
            return;
        }
        DataSource source = obtainDataSource();
        ConnectionHolder holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(source);
        if (holder == null) {
            throw new CannotCreateTransactionException("The transaction has no connection.");
        }
        try (PreparedStatement statement = holder.getConnection()
                .prepareStatement(
                        "select set_config('headway.reader', ?, true), set_config('headway.authority', ?, true)")) {
            statement.setString(1, ReaderContext.isSystem() ? "system" : Long.toString(user.id()));
            statement.setString(2, Integer.toString(user.authority().value()));
            statement.execute();
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The reader could not be told to the database.", e);
        }
    }
}
