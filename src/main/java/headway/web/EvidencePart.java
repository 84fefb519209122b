package headway.web;

import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.Optional;

/** Brings what another module knows of a school, as at a day, to the page of its evidence. */
public interface EvidencePart {

    /** What had happened and was published by the day, for this person; empty where there is nothing that they may see. */
    Optional<SchoolPanel.Panel> part(Urn urn, LocalDate asAt, CurrentUser user);
}
