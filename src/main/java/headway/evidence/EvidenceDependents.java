package headway.evidence;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Says what rests on published evidence and would stand on nothing if it were taken back. */
public interface EvidenceDependents {

    /** One sentence for each kind of thing that depends on it; names only what a reader of the authority may know. */
    List<String> on(Brought brought, AuthorityCode reader);

    /**
     * What a load brought.
     *
     * @param everywhere whether it brought figures of England or an area, which bear on every school
     * @param schools those it said something of, under the URNs of its files
     * @param loaded the day on which it was loaded
     * @param known the first day from which something of it counts as known
     */
    record Brought(boolean everywhere, Set<Urn> schools, LocalDate loaded, LocalDate known) {

        public Brought {
            schools = Set.copyOf(schools);
        }
    }
}
