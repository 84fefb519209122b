package headway.identity;

import headway.audit.AuditRetention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what has had its time, while the program serves pages; every part of it may run on several instances. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "headway.housekeeping.enabled", matchIfMissing = true)
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final AuditRetention retention;
    private final StoredSessions sessions;
    private final AddressWatch addresses;

    Housekeeping(AuditRetention retention, StoredSessions sessions, AddressWatch addresses) {
        this.retention = retention;
        this.sessions = sessions;
        this.addresses = addresses;
    }

    /** Begins soon after the start, since not every machine is on at night. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "P1D")
    void daily() {
        LOG.info("Housekeeping: {} records of reading older than a year were removed", retention.forgetOldReading());
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT15M")
    void often() {
        LOG.debug(
                "Housekeeping: {} sessions and {} addresses were forgotten",
                sessions.forgetEnded(),
                addresses.forgetOld());
    }
}
