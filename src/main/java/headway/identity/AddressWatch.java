package headway.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts failed tries to sign in by address, against one who tries a few passphrases on many accounts. The limit is
 * wide, since everyone in an office may share one address.
 */
@Component
class AddressWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AddressWatch.class);

    /** In this time the tries are counted, and for the rest of it an address stays closed. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int most;

    /** @param most failed tries of an address within the window; 0 where addresses tell nothing */
    AddressWatch(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${headway.sign-in.tries-per-address}") int most) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.most = most;
    }

    boolean isClosedTo(String address) {
        return most > 0
                && asProgram(() -> jdbc.sql(
                                "select exists (select from sign_in_address where address = ? and failures >= ? and since > ?)")
                        .param(address)
                        .param(most)
                        .param(windowBegan())
                        .query(Boolean.class)
                        .single());
    }

    void failed(String address) {
        Timestamp began = windowBegan();
        int failures = asProgram(() -> jdbc.sql("""
                        insert into sign_in_address as a (address, since, failures) values (?, ?, 1)
                        on conflict (address) do update set
                            failures = case when a.since > ? then a.failures + 1 else 1 end,
                            since = case when a.since > ? then a.since else excluded.since end
                        returning failures""")
                .param(address)
                .param(Timestamp.from(clock.instant()))
                .param(began)
                .param(began)
                .query(Integer.class)
                .single());
        if (failures == most) {
            LOG.warn(
                    "Signing in is closed for up to {} minutes to an address after {} failed tries",
                    WINDOW.toMinutes(),
                    failures);
        }
    }

    /** Forgets addresses that are no longer counted; gives how many. */
    int forgetOld() {
        return asProgram(() -> jdbc.sql("delete from sign_in_address where since <= ?")
                .param(windowBegan())
                .update());
    }

    private Timestamp windowBegan() {
        Instant now = clock.instant();
        return Timestamp.from(now.minus(WINDOW));
    }

    private <T> T asProgram(Supplier<T> work) {
        T result = ReaderContext.asSystem(JdbcAccounts.SIGN_IN, () -> transaction.execute(status -> work.get()));
        if (result == null) {
            throw new IllegalStateException("The failed tries could not be read.");
        }
        return result;
    }
}
