package headway.visits.booking;

import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.visits.VisitLine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the other rooms of this module do with a visit, within their own transaction. */
@Component
public class Bookings {

    /** How the ledger and the list of actions call what comes from a visit. */
    public static final String SOURCE = VisitLedger.SOURCE;

    private final VisitStore store;
    private final VisitService moves;
    private final VisitLedger ledger;

    Bookings(VisitStore store, VisitService moves, VisitLedger ledger) {
        this.store = store;
        this.moves = moves;
        this.ledger = ledger;
    }

    /** The visit, locked until the end of the transaction. */
    public VisitLine lock(long id) {
        return VisitRows.line(store.lock(id));
    }

    /** The visit in the version that a person saw, locked until the end of the transaction. */
    public VisitLine lock(long id, int version) {
        return VisitRows.line(store.lock(id, version));
    }

    /** Its note is complete; refused where the visit is not done yet. */
    public void complete(long id, LocalDate today, CurrentUser by) {
        Visit visit = store.lock(id);
        visit.complete(today);
        moves.keep(visit, by, "Completed the note", "");
    }

    /** Its report was issued. */
    public void issued(long id, LocalDate on) {
        Visit visit = store.lock(id);
        ledger.tell(visit, on);
        store.save(visit);
    }

    /** Keeps a step that is no move of the visit itself, for the visit's page. */
    public void step(VisitLine visit, CurrentUser by, String step, String detail) {
        store.step(visit.id(), visit.authority(), by, step, detail);
    }

    /** An officer's visits. */
    public List<VisitLine> ofOfficer(AuthorityCode authority, long account) {
        return lines("authority_code = ? and account = ?", authority.value(), account);
    }

    /** The visits to some schools of an authority. */
    public List<VisitLine> ofSchools(AuthorityCode authority, Collection<Urn> schools) {
        Integer[] urns = schools.stream().map(Urn::value).toArray(Integer[]::new);
        return lines("authority_code = ? and urn = any (?)", authority.value(), urns);
    }

    private List<VisitLine> lines(String condition, Object... values) {
        return store.where(condition, values).stream().map(VisitRows::line).toList();
    }
}
