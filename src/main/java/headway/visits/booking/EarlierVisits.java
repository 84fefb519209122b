package headway.visits.booking;

import headway.support.EntitlementOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets visits that were planned before anything was promised count once it is. */
@Component
class EarlierVisits {

    private final VisitStore store;
    private final VisitLedger ledger;

    EarlierVisits(VisitStore store, VisitLedger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    @EventListener
    void on(EntitlementOpened opened) {
        store.where(
                        "urn = ? and year = ? and unit is null",
                        opened.urn().value(),
                        opened.year().startYear())
                .forEach(found -> {
                    Visit visit = store.lock(found.basis().id());
                    if (visit.unit == null) {
                        ledger.tell(visit, store.reportIssued(visit).orElse(null));
                        store.keepUnits(visit);
                    }
                });
    }
}
