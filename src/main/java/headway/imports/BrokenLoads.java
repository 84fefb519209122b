package headway.imports;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.identity.ReaderContext;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Says of loads whose process ended in the middle that they broke off; at the start, and from time to time. */
@Component
class BrokenLoads implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenLoads.class);
    private static final Duration EVERY = Duration.ofSeconds(20);
    private static final CurrentUser SYSTEM = CurrentUser.system("Headway", new AuthorityCode(999));

    private final Loads loads;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private volatile @Nullable Thread watch;

    BrokenLoads(Loads loads, AuditTrail audit, TransactionTemplate transaction) {
        this.loads = loads;
        this.audit = audit;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        mark();
        watch = Thread.ofVirtual().name("broken-loads").start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    Thread.sleep(EVERY);
                    mark();
                } catch (InterruptedException e) {
                    return;
                } catch (DataAccessException | TransactionException e) {
                    LOG.warn("Loads that broke off could not be looked for: {}", e.getMessage());
                }
            }
        });
    }

    /** How many were found. */
    int mark() {
        return ReaderContext.asSystem(SYSTEM, () -> {
            int found = 0;
            for (Loads.Load load : loads.abandoned()) {
                found += Boolean.TRUE.equals(transaction.execute(status -> mark(load))) ? 1 : 0;
            }
            return found;
        });
    }

    private boolean mark(Loads.Load load) {
        String message = "Headway stopped while this file was being "
                + (load.state() == LoadState.CHECKING ? "checked" : "loaded")
                + "; nothing of it was kept. Load it again.";
        if (!loads.move(load.id(), load.state(), LoadState.BROKEN_OFF, message)) {
            return false;
        }
        LOG.warn("Load {} had broken off", load.id());
        CurrentUser of = CurrentUser.system("Headway", new AuthorityCode(load.authority()));
        audit.record(new AuditEntry(
                of, "A load broke off", "load", Long.toString(load.id()), null, null, load.title() + ": " + message));
        return true;
    }

    @Override
    public void destroy() {
        Thread running = watch;
        if (running != null) {
            running.interrupt();
        }
    }
}
