package headway.imports;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.jobs.LeftBehind;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Says of loads whose process ended in the middle that they broke off. */
@Component
class BrokenLoads implements LeftBehind {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenLoads.class);

    private final Loads loads;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    BrokenLoads(Loads loads, AuditTrail audit, TransactionTemplate transaction) {
        this.loads = loads;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public void look() {
        for (Loads.Load load : loads.abandoned()) {
            transaction.executeWithoutResult(status -> mark(load));
        }
    }

    private void mark(Loads.Load load) {
        String message = "Headway stopped while this file was being "
                + (load.state() == LoadState.CHECKING ? "checked" : "loaded")
                + "; nothing of it was kept. "
                + (load.uploadId() == null ? "Load it again." : "Check it again, then confirm it.");
        if (!loads.move(load.id(), load.state(), LoadState.BROKEN_OFF, message)) {
            return;
        }
        LOG.warn("Load {} had broken off", load.id());
        CurrentUser of = CurrentUser.system("Headway", new AuthorityCode(load.authority()));
        audit.record(new AuditEntry(
                of, "A load broke off", "load", Long.toString(load.id()), null, null, load.title() + ": " + message));
    }
}
